import { BooleanNumber } from '@univerjs/core';
import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, FunctionType, NullValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, ErrorType, FunctionVariantType, IFunctionInfo } from '@univerjs/engine-formula';
import type { CellMatrix, FunctionCell } from '../../functions/cell-matrix';
import { functionCell, isFunctionError } from '../../functions/cell-matrix';
import { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { KinerjaFunction } from '../../functions/kinerja-functions';

function cellOf(value: Nullable<BaseValueObject>): FunctionCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: String(value.getValue()), reason: null };
  return functionCell(value.getValue());
}

function matrixOf(argument: FunctionVariantType): CellMatrix {
  const value = argument.isReferenceObject() ? (argument as BaseReferenceObject).toArrayValueObject() : (argument as BaseValueObject);
  if (!value.isArray()) return [[cellOf(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
}

function valueOf(cell: FunctionCell): BaseValueObject {
  if (isFunctionError(cell)) return ErrorValueObject.create(cell.code as ErrorType);
  switch (typeof cell) {
    case 'number':
      return NumberValueObject.create(cell);
    case 'string':
      return StringValueObject.create(cell);
    case 'boolean':
      return BooleanValueObject.create(cell);
    default:
      return NullValueObject.create();
  }
}

function resultOf(matrix: CellMatrix): BaseValueObject {
  const [first = [], ...others] = matrix;
  if (others.length === 0 && first.length <= 1) return valueOf(first[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(valueOf)),
    rowCount: matrix.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** One function as a class of the grid's own calculation, whoever computes it. */
export function gridFunction({ evaluate, parameters }: Pick<KinerjaFunction, 'evaluate' | 'parameters'>): typeof BaseFunction {
  return class extends BaseFunction {
    override minParams = parameters.filter(({ optional }) => !optional).length;
    override maxParams = parameters.length;

    // A throw here would end every calculation of the grid.
    override calculate(...args: BaseValueObject[]): BaseValueObject {
      try {
        return resultOf(evaluate(args.map(matrixOf)));
      } catch {
        return valueOf({ code: '#VALUE!', reason: null });
      }
    }
  };
}

/** The KINERJA functions as classes of the grid's own calculation, by the name formulas call. */
export function gridFunctions(): [typeof BaseFunction, string][] {
  return Object.values(kinerjaFunctions).map((kinerja) => [gridFunction(kinerja), kinerja.name]);
}

/** What the grid suggests while a formula is typed. */
export function functionSuggestions(): IFunctionInfo[] {
  return Object.values(kinerjaFunctions).map(({ name, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: '',
    abstract: '',
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
