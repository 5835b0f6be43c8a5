/** Sentences by key, Indonesian first; `{name}` is filled at translation. */
export type MessageTable = Readonly<Record<string, { readonly id: string; readonly en: string }>>;
