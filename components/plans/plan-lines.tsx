/** A point of the plan that is a list, one item a line. */
export function PlanLines({ lines }: { lines: string[] }) {
  return (
    <ul className="grid list-none gap-1 p-0">
      {lines.map((line, index) => (
        <li className="wrap-break-word" key={`${index} ${line}`}>
          {line}
        </li>
      ))}
    </ul>
  )
}
