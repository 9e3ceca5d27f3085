/** What the worker that opens documents answers: their text as Markdown, or why it could not be read. */
export type DocumentAnswer = {markdown: string} | {problem: string}
