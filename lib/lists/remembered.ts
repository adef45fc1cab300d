/**
 * The same function of one text, which remembers its latest answers: lists say the same words
 * thousands of times. The answers must not be changed by those who get them.
 */
export function remembered<Answer>(
  find: (text: string) => Answer,
  most = 5_000,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = find(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
