const KNOWN: Readonly<Record<string, { readonly message: string; readonly status: number }>> = {
  AccessDenied: { message: "You don't have permission to perform this operation: the worksheet or the cell is protected.", status: 403 },
  ApiNotFound: { message: 'The API you are trying to use could not be found.', status: 404 },
  InvalidArgument: { message: 'The argument is invalid or missing or has an incorrect format.', status: 400 },
  InvalidOperation: { message: 'The operation attempted is invalid on the object.', status: 400 },
  InvalidOperationInCellEditMode: { message: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB and then try again.', status: 400 },
  InvalidReference: { message: 'This reference is not valid for the current operation.', status: 400 },
  GeneralException: { message: 'There was an internal error while processing the request.', status: 500 },
  ItemAlreadyExists: { message: 'A resource with the same name or identifier already exists.', status: 400 },
  ItemNotFound: { message: "The requested resource doesn't exist.", status: 404 },
  RangeExceedsLimit: { message: 'The cell count in the range has exceeded the maximum supported number.', status: 400 },
};

/** What the host answers instead of a result; `location` (`Worksheet.getRange`) is filled in where the member was called. */
export class RichApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
    readonly location: string | null = null,
  ) {
    super(message ?? KNOWN[code]?.message ?? code);
    this.name = 'RichApiError';
    this.status = KNOWN[code]?.status ?? 500;
  }

  at(location: string): RichApiError {
    return this.location === null ? new RichApiError(this.code, this.message, location) : this;
  }
}
