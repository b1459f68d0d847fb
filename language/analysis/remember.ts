// Answers that many ask for: one list may belong to thousands of components.

/** A function that finds each answer once. It knows again what it was asked by identity, not by content. */
export function remember<Question, Answer>(find: (question: Question) => Answer): (question: Question) => Answer {
    const answers = new Map<Question, Answer>();
    return (question) => {
        const known = answers.get(question);
        if (known !== undefined || answers.has(question)) return known as Answer;
        const answer = find(question);
        answers.set(question, answer);
        return answer;
    };
}
