/** By table of a document: cells, as `row,column` from 1 below its header, that our sheet rightly shows otherwise, and why. */
export const explained: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
