/** A sentence of an answer without the asterisks that Discord and the terminal read as emphasis. */
export const plain = (sentence: string): string => sentence.replace(/\*{1,2}([^*\n]+)\*{1,2}/g, '$1')
