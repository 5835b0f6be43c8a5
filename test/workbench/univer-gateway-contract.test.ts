import { openInGrid } from '../../src/workbench/univer-gateway';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { describeGatewayContract } from '../contract/gateway-contract';
import { createNodeGrid } from './node-grid';

const grids: ReturnType<typeof createNodeGrid>[] = [];

afterEach(() => grids.splice(0).forEach((grid) => grid.dispose()));

describeGatewayContract('the workbench', async ({ bytes }) => {
  const grid = createNodeGrid();
  grids.push(grid);
  return openInGrid(grid, await openXlsx(bytes, 'contoh.xlsx'));
});
