import { writeFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { projectDir } from '../bootstrap/project.mjs'

/**
 * The compiler and the typed lint rules on one program: what a type comes to is reckoned once, where
 * two processes would each reckon it for every file. Writes what it found to RESULTS_FILE.
 */
const program = programOfProject()
const types = ts.getPreEmitDiagnostics(program)
writeFileSync(
  process.env.RESULTS_FILE,
  JSON.stringify({ types: asText(types), lint: await faultsOfLint() }),
)

function programOfProject() {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: true, incremental: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => stop(asText([fault])) },
  )
  return ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
  })
}

async function faultsOfLint() {
  const eslint = new ESLint({
    overrideConfig: {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  })
  const results = await eslint.lintFiles(['.'])
  // A warning counts as a fault.
  const faulty = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0)
  return (await eslint.loadFormatter('stylish')).format(faulty)
}

function asText(diagnostics) {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => projectDir,
    getNewLine: () => '\n',
  })
}

function stop(message) {
  throw new Error(message)
}
