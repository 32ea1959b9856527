"""The work of sweeps and simulations as a user of Python writes it; prints seconds, or a result.

Usage: yardsticks.py grid|grid-decimal|grid-csv FILE|draws|simulation|mean SEED
"""

import sys
import time
from decimal import Decimal, getcontext

GAINS = ["54989.93142857142857", "47527.58142857142857", "18284.15142857142857", "17458.44"]
REPEATS = 7


def median(values):
    return sorted(values)[len(values) // 2]


def timed(work):
    seconds = []
    for _ in range(REPEATS):
        before = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - before)
    return median(seconds)


def grid():
    import numpy as np

    gains = [float(gain) for gain in GAINS]

    def work():
        shares = np.arange(100) / 100
        d, a, c = (axis.ravel() for axis in np.meshgrid(shares, shares, np.arange(400.0, 500), indexing="ij"))
        columns = [gain * (1 - d) * (1 - a) / c for gain in gains]
        columns.append(sum(gains) * (1 - d) * (1 - a) / (4 * c))
        return d, a, c, columns

    return work


def grid_decimal():
    """The closed form at each point, a hundredth of the points."""
    getcontext().prec = 50
    gains = [Decimal(gain) for gain in GAINS]
    total = sum(gains)
    hundred = [Decimal(n) / 100 for n in range(100)]
    digits = Decimal("0.000001")
    cost = Decimal(400)

    def work():
        columns = [[] for _ in range(5)]
        for d in hundred:
            for a in hundred:
                for column, gain in zip(columns, gains):
                    column.append((gain * (1 - d) * (1 - a) / cost).quantize(digits))
                columns[4].append((total * (1 - d) * (1 - a) / (4 * cost)).quantize(digits))
        return columns

    return work


def draws(number=1_000_000, seed=7):
    """Eight uncertain figures, four linear cases: see the files that the benchmark writes."""
    import numpy as np

    def pert(generator, low, mode, high):
        a = 1 + 4 * (mode - low) / (high - low)
        b = 1 + 4 * (high - mode) / (high - low)
        return low + (high - low) * generator.beta(a, b, number)

    def lognormal(generator, p5, p95):
        mean = (np.log(p5) + np.log(p95)) / 2
        deviation = (np.log(p95) - np.log(p5)) / (2 * 1.6448536269514722)
        return generator.lognormal(mean, deviation, number)

    def work():
        g = np.random.default_rng(seed)
        deadweight = pert(g, 0.25, 0.5, 0.75)
        attribution = pert(g, 0.5, 0.75, 0.9)
        payroll = g.triangular(9000, 12000, 16000, number)
        relief = g.triangular(4000, 6000, 7000, number)
        benefit = lognormal(g, 15000, 30000)
        health = lognormal(g, 300, 1500)
        vdab = g.normal(3700, 400, number)
        cost = g.normal(450, 40, number)
        kept = (1 - deadweight) * (1 - attribution)
        gains = [
            payroll + 15800 - relief + benefit + vdab + health,
            1.4 * payroll + 15461.53 + vdab + health,
            0.3 * payroll + 15800 - relief + vdab,
            1.5 * payroll - 5534.52,
        ]
        columns = [gain * kept / cost for gain in gains]
        columns.append(sum(gains) * kept / (4 * cost))
        return columns

    return work


def main(what, *rest):
    if what == "grid":
        print(timed(grid()))
    elif what == "grid-decimal":
        print(timed(grid_decimal()) * 100)
    elif what == "grid-csv":
        import numpy as np

        d, a, c, columns = grid()()
        with open(rest[0], "w") as file:
            file.write("deadweight,attribution,cost_per_client,case,sroi\n")
            for case, column in enumerate(columns):
                table = np.column_stack([d, a, c, np.full(len(d), case), column])
                np.savetxt(file, table, fmt=["%.2f", "%.2f", "%d", "%d", "%.6f"], delimiter=",")
    elif what == "grid-csv-wide":
        import numpy as np

        d, a, c, columns = grid()()
        np.savetxt(rest[0], np.column_stack([d, a, c, *columns]), fmt="%.6f", delimiter=",")
    elif what == "draws":
        print(timed(draws()))
    elif what == "simulation":
        import numpy as np

        for column in draws()():
            print(column.mean(), np.percentile(column, [5, 25, 50, 75, 95]), (column >= 1).mean())
    else:
        raise SystemExit(__doc__)


main(*sys.argv[1:])
