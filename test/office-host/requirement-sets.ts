/** What Excel on the web could do when the library on npm was frozen. */
export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.7',
  AddInCommands: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  CustomXmlParts: '1.1',
  Settings: '1.1',
};
