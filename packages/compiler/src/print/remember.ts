/** `of`, a question whose answer never changes and is asked many times, with its answers kept for as long as what they are about. */
export function remember<Subject extends object, Answer>(
  of: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>()
  return subject => {
    let known = answers.get(subject)
    if (!known) {
      known = { answer: of(subject) }
      answers.set(subject, known)
    }
    return known.answer
  }
}
