"""`python -m playground.check_api api.json`: hold the declared parameters against a specification.

The file is the Bot API as JSON: {"methods": {name: {"fields": [{"name", "types", "required"}]}}}.
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from playground.methods import METHODS
from playground.parameters import Method


def differences(methods: Mapping[str, Any]) -> list[str]:
    """One line for each method or parameter that the specification has otherwise."""
    found = []
    for spec in METHODS.values():
        if spec.name not in methods:
            found.append(f"{spec.name}: no such method")
            continue
        found += _compared(spec, methods[spec.name].get("fields", ()))
    return found


def _compared(spec: Method, fields: Any) -> list[str]:
    wanted = {field["name"]: (set(field["types"]), field["required"]) for field in fields}
    declared = {
        name: (set(parameter.types), parameter.required)
        for name, parameter in spec.parameters.items()
    }
    return [
        f"{spec.name}.{name}: {declared.get(name)} here, {wanted.get(name)} there"
        for name in sorted(wanted.keys() | declared.keys())
        if wanted.get(name) != declared.get(name)
    ]


def main() -> None:
    """Print the differences; exit code 1 if there are any."""
    parser = argparse.ArgumentParser(prog="playground.check_api")
    parser.add_argument("specification", type=Path)
    path: Path = parser.parse_args().specification
    found = differences(json.loads(path.read_text(encoding="utf-8"))["methods"])
    print("\n".join(found) or f"{len(METHODS)} methods agree")
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
