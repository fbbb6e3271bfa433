"""`bot.py words` as an editor types it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from content.errors import ContentError
from editors import command_line
from editors.command_line import main
from editors.library import Library
from editors.spelling import DictionaryError

ROOT = Path(__file__).parents[2]
SMS = ["show", "payment", "overdue", "sms", "--style", "choleric"]


def run(*arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(
        [sys.executable, str(ROOT / "bot.py"), "words", *arguments],
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_a_text_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMS, "--language", "ru", "--set", "sum=300 лей"]) == 0
    assert "300 лей" in capsys.readouterr().out


def test_a_terminal_without_our_letters_gets_those_it_has() -> None:
    ended = run(*SMS, "--language", "ru", encoding="ascii")
    assert ended.returncode == 0
    assert ended.stderr == b""
    assert b"    Egor, " in ended.stdout
    assert b"\\u" not in ended.stdout
    assert b"?" not in ended.stdout.splitlines()[0]


def test_a_reader_that_leaves_early_is_no_fault() -> None:
    command = f"{sys.executable} {ROOT / 'bot.py'} words show payment | head -n 1"
    ended = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, timeout=60, check=False
    )
    assert ended.stdout.count(b"\n") == 1
    assert ended.stderr == b""
    assert ended.returncode == 0


def test_nothing_is_imported_that_the_words_do_not_need() -> None:
    program = (
        "import sys; from bot import main; code = main(['words', 'list', 'report']);"
        "foreign = {'telegram', 'sqlalchemy', 'config', 'composition', 'apscheduler', 'httpx'};"
        "print(code, sorted(foreign & set(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines()[-1] == "0 []"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["show", "paymnt"],
            "There is no situation “paymnt”.\nDid you mean payment?\nThere are: pa",
        ),
        (["list", "zzz"], "There is no situation “zzz”.\nThere are: payment, "),
        (["page", "--language", "xx"], "There is no language “xx”.\nThere are: en, ru, ro."),
        ([*SMS, "--set", "sum"], "“sum” is not understood. A value is given as name=text"),
        ([*SMS, "--set", "sum="], "No text here can do without sum."),
        ([*SMS, "--variant", "x", "--speak", "ru"], "Другой формулировки «x» здесь нет."),
        (["--speak", "ro", "show", "x"], "Nu există situația „x”."),
    ],
)
def test_a_mistake_is_answered_helpfully(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(says)


def test_without_a_command_the_commands_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["sing"], ["--speak", "de", "list"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2
        assert "usage: bot.py words" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--help", "--speak", "ru"])
    assert "стадии" in capsys.readouterr().out


def test_what_is_shipped_passes_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out.endswith("Nothing has to be mended.\n")


def test_faults_end_with_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from editors.check import Finding

    found = (Finding("fault", "en/payment.toml [due.sms]", "long-sms", "3"),)
    monkeypatch.setattr(command_line, "findings", lambda *_: found)
    assert main(["check"]) == 1
    said = capsys.readouterr().out
    assert said == "To be mended: 1\n  en/payment.toml [due.sms]: 3 SMS for one text\n"


def test_a_file_that_cannot_be_read_is_told_with_its_place(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise ContentError(["en/payment.toml: broken"])

    monkeypatch.setattr(command_line, "page", broken)
    assert main(["page"]) == 1
    assert capsys.readouterr().err == "en/payment.toml: broken\n"


def test_the_page_is_written_where_it_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new" / "words.html"
    assert main(["page", "--to", str(path), "--language", "ro", "--speak", "ro"]) == 0
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert f"{path}: " in capsys.readouterr().out


def test_the_count_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "--speak", "ru"]) == 0
    assert capsys.readouterr().out.startswith("# Что охватывает сборник текстов\n")


@pytest.mark.parametrize(
    ("unknown", "code", "says"),
    [
        (set(), 0, " words looked up, none of them misspelt."),
        ({"invoice"}, 1, "invoice: in no dictionary. playbook/en/"),
    ],
)
def test_spelling(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    unknown: set[str],
    code: int,
    says: str,
) -> None:
    monkeypatch.setattr(command_line, "hunspell", lambda *_: unknown)
    assert main(["spelling", "--language", "en"]) == code
    assert says in capsys.readouterr().out


def test_without_dictionaries_what_to_install_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(*_: object) -> set[str]:
        raise DictionaryError("ro_RO")

    monkeypatch.setattr(command_line, "hunspell", absent)
    assert main(["spelling"]) == 2
    assert "ro_RO" in (told := capsys.readouterr().err)
    assert "apt install hunspell hunspell-en-gb hunspell-ru hunspell-ro" in told


def test_the_documents_are_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from editors import documents

    monkeypatch.setattr(documents, "FOLDER", tmp_path)
    assert main(["docs", "--speak", "ru"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == set(documents.DOCUMENTS)
    written = (tmp_path / "specimens.md").read_text("utf-8")
    assert written == documents.document(Library(), "specimens.md")  # in English all the same
    assert "specimens.md" in capsys.readouterr().out
