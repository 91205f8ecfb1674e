#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the magazines of resettings.py anew and scores their contents.

    score_resettings.py FANYE-CLI [NAME ...]

Fails where complete F is below 0.95 or link precision below 0.98 in the mean, or an issue falls far behind the others.
"""
import json
import subprocess
import sys
import tempfile

import resettings

LEAST_COMPLETE, LEAST_PRECISION, LEAST_OF_ONE = 0.95, 0.98, 0.8


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    wanted = [s for s in resettings.SETTINGS if len(sys.argv) == 2 or s.name in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as folder:
        for setting in wanted:
            resettings.write(setting, folder)
        told = subprocess.run([sys.argv[1], "score", folder, "--json"], stdout=subprocess.PIPE, check=True).stdout
    *issues, mean = [json.loads(line) for line in told.splitlines()]
    for issue in issues + [mean]:
        print(f"{issue['complete_f']:6.3f} {issue['link_precision']:6.3f}  {issue['issue'] or 'mean'}")
    behind = [issue["issue"] for issue in issues if issue["complete_f"] < LEAST_OF_ONE]
    if behind or len(issues) != len(wanted):
        sys.exit(f"{len(issues)} of {len(wanted)} scored; far behind: {', '.join(behind)}")
    if mean["complete_f"] < LEAST_COMPLETE or mean["link_precision"] < LEAST_PRECISION:
        sys.exit(f"wanted {LEAST_COMPLETE} and {LEAST_PRECISION}")


if __name__ == "__main__":
    main()
