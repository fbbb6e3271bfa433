"""The example of the README runs."""

import re
from pathlib import Path
from typing import Any

import playground

README = Path(playground.__file__).with_name("README.md")


async def test_the_example_of_the_readme_holds() -> None:
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (example,) = [block for block in blocks if "async def test_" in block]
    names: dict[str, Any] = {}
    exec(compile(example, str(README), "exec"), names)
    await names["test_a_button_is_answered"]()


def test_every_act_is_named_in_the_readme() -> None:
    from playground.acts import ACTS

    text = README.read_text(encoding="utf-8")
    assert [act for act in sorted(ACTS) if f"`{act}`" not in text] == []
