/**
 * The largest ratio taken at its word, 1.000 %: what LKj Ditjen Rehabilitasi Sosial 2023 prints at most. A larger one
 * is a percentage written without its sign, and nothing we may decide.
 */
export const largestPlausibleRatio = 10;
