import { describeGatewayContract } from '../contract/gateway-contract';
import { excelForTests } from './excel-for-tests';

const excel = excelForTests({ calculates: true });

describeGatewayContract('Excel', async ({ snapshot }) => excel.open(snapshot.sheets).gateway);
