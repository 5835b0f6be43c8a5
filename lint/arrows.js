import path from 'node:path';

const PURE = ['domain', 'workbook', 'i18n', 'recognise', 'check', 'report', 'functions'];

/** Which folders of src/ each folder may import from, besides itself (docs/arsitektur.md). */
export const arrows = {
  domain: [],
  i18n: [],
  workbook: ['domain'],
  recognise: ['domain', 'workbook', 'i18n'],
  check: ['domain', 'workbook', 'i18n', 'recognise'],
  report: ['domain', 'workbook', 'i18n', 'recognise', 'functions'],
  functions: ['domain', 'i18n'],
  excel: ['domain', 'workbook', 'i18n'],
  xlsx: ['domain', 'workbook', 'i18n', 'functions'],
  taskpane: PURE,
  commands: [...PURE, 'excel', 'taskpane'],
  workbench: [...PURE, 'xlsx', 'taskpane'],
  cli: [...PURE, 'xlsx'],
  packaging: ['domain', 'workbook', 'i18n', 'check', 'report', 'functions'],
};

/** The composition root: the one file of the pane that joins it to Excel and its ribbon. */
const COMPOSITION_ROOT = 'taskpane/main.tsx';
const JOINED_THERE = ['excel', 'commands'];

/** Packages the pure folders may use; everything else there would be an effect or a screen. */
const PURE_PACKAGES = ['numfmt'];

/** Lint rule: an import inside src/ may only follow the arrows, and a pure folder imports no package but those listed. */
export const importArrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      againstTheArrow: 'src/{{from}} may not import src/{{to}}. The arrows are in docs/arsitektur.md.',
      unknownFolder: 'src/{{from}} has no place among the arrows yet: give it one in lint/arrows.js.',
      impurePackage: 'src/{{from}} is pure and may not import the package {{to}}.',
    },
  },
  create(context) {
    const src = path.resolve(context.cwd, 'src');
    const file = path.relative(src, path.resolve(context.cwd, context.filename)).split(path.sep).join('/');
    if (file.startsWith('..')) return {};
    const from = file.split('/')[0];

    function judge(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const report = (messageId, to) => context.report({ node: source, messageId, data: { from, to } });
      if (!source.value.startsWith('.')) {
        if (PURE.includes(from) && !PURE_PACKAGES.includes(source.value)) report('impurePackage', source.value);
        return;
      }
      const target = path.relative(src, path.resolve(src, path.dirname(file), source.value)).split(path.sep);
      if (target[0] === '..') return;
      const to = target[0];
      if (to === from || (file === COMPOSITION_ROOT && JOINED_THERE.includes(to))) return;
      if (!(from in arrows)) report('unknownFolder', to);
      else if (!arrows[from].includes(to)) report('againstTheArrow', to);
    }

    return {
      ImportDeclaration: (node) => judge(node.source),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal),
      ExportNamedDeclaration: (node) => judge(node.source),
      ExportAllDeclaration: (node) => judge(node.source),
    };
  },
};
