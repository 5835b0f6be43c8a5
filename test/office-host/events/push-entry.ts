/** One entry of a push to the add-in: category, type, target id, message (JSON), id, remote. */
export type PushEntry = readonly [category: number, type: number, targetId: string, message: string, id: number, isRemote: boolean];
