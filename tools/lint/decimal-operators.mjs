// decimal.js defines valueOf() as text, so on its values `<` compares letters, `+` glues, `===` is
// identity and `-` falls back to floats. TypeScript lets most of that pass; this rule does not.
import { ESLintUtils } from '@typescript-eslint/utils';

const OPERATORS = new Set(
  '< > <= >= == != === !== + - * / % ** & | ^ << >> >>> += -= *= /= %= **= &= |= ^= <<= >>= >>>='.split(
    ' ',
  ),
);
const CONVERSIONS = new Set(['String', 'Number', 'BigInt']);
const SORTS = new Set(['sort', 'toSorted']);
const SEARCHES = new Set(['includes', 'indexOf', 'lastIndexOf', 'join']);

export const decimalOperators = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    docs: { description: 'Refuse operators and conversions on decimal.js values' },
    messages: {
      operator: '`{{what}}` on a Decimal: use its methods (plus, lessThan, equals, negated, …).',
      text: '{{what}} of a Decimal: say which text is meant (toFixed, exactText, …).',
      identity: '`{{what}}` on Decimals compares objects or their letters: {{instead}}.',
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    const isDecimal = (node) => holdsDecimal(checker, services.getTypeAtLocation(node));
    const report = (node, messageId, data) => context.report({ node, messageId, data });

    return {
      BinaryExpression(node) {
        if (!OPERATORS.has(node.operator)) return;
        if (isEquality(node.operator) && (isAbsent(node.left) || isAbsent(node.right))) return;
        if (isDecimal(node.left) || isDecimal(node.right))
          report(node, 'operator', { what: node.operator });
      },
      AssignmentExpression(node) {
        if (OPERATORS.has(node.operator) && (isDecimal(node.left) || isDecimal(node.right)))
          report(node, 'operator', { what: node.operator });
      },
      'UnaryExpression[operator=/^[-+~]$/], UpdateExpression'(node) {
        if (isDecimal(node.argument)) report(node, 'operator', { what: node.operator });
      },
      TemplateLiteral(node) {
        if (node.parent.type === 'TaggedTemplateExpression') return;
        for (const part of node.expressions)
          if (isDecimal(part)) report(part, 'text', { what: 'Template text' });
      },
      SwitchStatement(node) {
        if (isDecimal(node.discriminant))
          report(node.discriminant, 'identity', { what: 'switch', instead: 'use equals' });
      },
      CallExpression({ callee, arguments: args }) {
        if (callee.type === 'Identifier' && CONVERSIONS.has(callee.name)) {
          if (args.some((argument) => isDecimal(argument)))
            report(callee, 'text', { what: `${callee.name}()` });
          return;
        }
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const { name } = callee.property;
        const sorts = SORTS.has(name) && args.length === 0;
        if (
          (sorts || SEARCHES.has(name)) &&
          elements(checker, services, callee.object).some((type) => holdsDecimal(checker, type))
        )
          report(callee.property, 'identity', {
            what: name,
            instead: sorts ? 'give a comparator' : 'use a function',
          });
      },
    };
  },
});

/** Whether a value of this type may be a Decimal: unions, intersections and constraints included. */
function holdsDecimal(checker, type) {
  const constrained = checker.getBaseConstraintOfType(type) ?? type;
  if (constrained.isUnionOrIntersection())
    return constrained.types.some((part) => holdsDecimal(checker, part));
  const symbol = constrained.getSymbol();
  return (
    symbol?.name === 'Decimal' &&
    (symbol.declarations ?? []).some((declaration) =>
      /decimal\.js\/decimal\.d\.m?ts$/.test(declaration.getSourceFile().fileName),
    )
  );
}

function elements(checker, services, node) {
  const type = checker.getNonNullableType(services.getTypeAtLocation(node));
  return (type.isUnion() ? type.types : [type])
    .map((part) => part.getNumberIndexType())
    .filter((element) => element !== undefined);
}

function isEquality(operator) {
  return operator.startsWith('==') || operator.startsWith('!=');
}

function isAbsent(node) {
  return (
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'Literal' && node.value === null && node.raw === 'null')
  );
}
