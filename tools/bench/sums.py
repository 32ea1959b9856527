"""The sums of `sroi calc` as a careful analyst would script them: PyYAML and decimal.

It stands beside sroi in the start-up bench. It knows one year and no checks, and that is the point.
Usage: sums.py [CASES]
"""
import ast
import operator
import pathlib
import re
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

import yaml

getcontext().prec = 60
# libyaml where it is there, for the fastest rival; the base loader keeps numbers as text.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


def rounded(value, places):
    return value.quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_UP)


FUNCTIONS = {"round": rounded, "min": min, "max": max}


def read(path):
    return yaml.load(path.read_bytes(), Loader=LOADER)


def evaluate(text, names):
    def walk(node):
        match node:
            case ast.Constant():
                return Decimal(str(node.value))
            case ast.Name():
                return evaluate(amount(names[node.id]), names)
            case ast.UnaryOp():
                return OPERATORS[type(node.op)](walk(node.operand))
            case ast.BinOp():
                return OPERATORS[type(node.op)](walk(node.left), walk(node.right))
            case ast.Call():
                return FUNCTIONS[node.func.id](*map(walk, node.args))
        raise SyntaxError(text)

    return walk(ast.parse(re.sub(r"([\d.]+)\s*%", r"(\1 / 100)", text), mode="eval").body)


def amount(line):
    return line if isinstance(line, str) else line.get("amount", line.get("value"))


def total(case, group, names, without=False):
    return sum(
        (
            evaluate(amount(line), names)
            for line in case.get(group, {}).values()
            if not (without and isinstance(line, dict) and line.get("situation") == "with")
        ),
        Decimal(0),
    )


def payback(case, gain, names):
    without = total(case, "forgone_benefits", names, True) - total(case, "avoided_costs", names, True)
    return f"{rounded(-without / gain, 2)}" if without < 0 < gain else "none"


folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "cases")
portfolio = read(folder / "portfolio.yaml")
parameters = read(folder / portfolio["parameters"])
names = {**parameters["method"], **parameters["values"]}
share = evaluate("(1 - deadweight) * (1 - attribution)", names)
cost = evaluate("cost_per_client", names)
impacts = []

for name in portfolio["cases"]:
    case = read(folder / f"{name}.yaml")
    benefits = total(case, "benefits", names) - total(case, "forgone_benefits", names)
    costs = total(case, "costs", names) - total(case, "avoided_costs", names)
    gain = benefits - costs
    if case.get("illustration") == "true":
        print(f"{name:10} {rounded(gain, 2):>12}")
        continue
    impacts.append(gain * share)
    ratio = rounded(impacts[-1] / cost, 2)
    print(f"{name:10} {rounded(gain, 2):>12} {ratio:>8} {payback(case, gain, names):>6}")

print(f"{'pooled':23} {rounded(sum(impacts) / (cost * len(impacts)), 2):>8}")
