"""A CSV file of contacts or companies as a list upload takes it: checked, hashed, streamed."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Literal

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.identifiers import advertising_id, email_hash, is_email
from linkedin_ads_async.resources.sources import File

__all__ = ["COLUMNS", "CheckedList", "Kind", "ListFile", "RejectedLine"]

Kind = Literal["contacts", "companies"]
COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    "contacts": (
        "email",
        "firstname",
        "lastname",
        "jobtitle",
        "employeecompany",
        "country",
        "googleaid",
    ),
    "companies": (
        "companyname",
        "companywebsite",
        "companyemaildomain",
        "linkedincompanypageurl",
        "stocksymbol",
        "industry",
        "city",
        "state",
        "companycountry",
        "zipcode",
    ),
}
"""The columns that are known. Source: reference/api-targeting-audiences 15."""

MOST_ROWS = 300_000
LEAST_CONTACTS = 300

_ENOUGH: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    "contacts": (("email",), ("googleaid",), ("firstname", "lastname")),
    "companies": tuple((name,) for name in COLUMNS["companies"][:4]),
}
"""Any of these sets of columns is enough to match by."""
_CLEANERS: Mapping[str, Callable[[str], str]] = {
    "email": email_hash,
    "googleaid": advertising_id,
}
_PIECE_BYTES = 64 * 1024
_PIECE_ROWS = 500
_LINE_LENGTH = 2**20


@attrs.frozen(kw_only=True)
class RejectedLine:
    """A line that does not go out, and why; its words hide what they quote."""

    line: int
    """Number of the line in the file, from 1; the header is the first one."""
    why: str


@attrs.frozen(kw_only=True)
class CheckedList:
    """What a file holds that can be sent."""

    rows: int
    size_bytes: int
    """Of what goes out, which is not the size of the file."""
    rejected: list[RejectedLine]


_Outcome = bytes | RejectedLine
"""A row as it goes out, or why it does not."""


class ListFile:
    """A list that is read once to be checked, and once for every attempt to send it.

    >>> async with opened("crm.csv") as file:
    ...     listed = ListFile(file, "contacts")
    ...     checked = await listed.check()
    >>> checked.rows, checked.rejected

    No more than a piece of it is in memory, and threads do the work. The first line names the
    columns; case, blanks, `_` and `-` in the names do not matter. `columns` maps names in the file
    to other ones, which go out as they are given, and leaves out all columns that it does not name.
    Source: reference/api-targeting-audiences 15.
    """

    def __init__(self, file: File, kind: Kind, *, columns: Mapping[str, str] | None = None) -> None:
        self._file = file
        self._kind = kind
        self._columns = columns

    async def check(self) -> CheckedList:
        """Read all of it. Raises `UsageError` for a list that LinkedIn would refuse."""
        rows, size, rejected = -1, 0, []
        async for some in self._batches():
            lines = [one for one in some if isinstance(one, bytes)]
            rows += len(lines)
            size += sum(map(len, lines))
            rejected += [one for one in some if isinstance(one, RejectedLine)]
            if max(rows, len(rejected)) > MOST_ROWS:
                verb = "go out" if rows > MOST_ROWS else "are rejected"
                raise UsageError(
                    f"more than {MOST_ROWS:,} rows {verb}, the most that a list may have"
                )
        least = LEAST_CONTACTS if self._kind == "contacts" else 1
        if rows < least:
            raise UsageError(
                f"the list has {rows:,} rows that can be sent, and {len(rejected):,} that cannot"
                f"{_first(rejected)}; a list of {self._kind} needs {least}"
            )
        return CheckedList(rows=rows, size_bytes=size, rejected=rejected)

    async def pieces(self, size_bytes: int) -> AsyncIterator[bytes]:
        """Yield what goes out. Raises `UsageError` where it is not `size_bytes` long any more."""
        sent = 0
        async for some in self._batches():
            piece = b"".join(one for one in some if isinstance(one, bytes))
            sent += len(piece)
            if piece:
                yield piece
        if sent != size_bytes:
            raise UsageError("the list was changed while it was uploaded: upload it again")

    async def _batches(self) -> AsyncIterator[list[_Outcome]]:
        outcomes = self._outcomes()
        while some := await asyncio.to_thread(_some, outcomes):
            yield some

    def _outcomes(self) -> Iterator[_Outcome]:
        """The header, then every row as it goes out, or why it does not."""
        reader = csv.reader(_lines(self._file.text("utf-8-sig")), strict=True)
        written = csv.writer(_Encoded(), lineterminator="\n").writerow
        try:
            names = _layout(next(reader, []), self._kind, self._columns)
            yield written(name for name in names if name)
            line = reader.line_num + 1
            for row in reader:
                if row:
                    cells = _checked(row, names, self._kind)
                    if isinstance(cells, str):
                        yield RejectedLine(line=line, why=cells)
                    else:
                        yield written(cells)
                line = reader.line_num + 1
        except csv.Error as error:
            raise UsageError(f"line {reader.line_num} is no CSV: {error}") from error
        except UnicodeDecodeError as error:
            at = reader.line_num + 1
            raise UsageError(f"the list is not in UTF-8 from about line {at} on") from error


class _Encoded:
    """What a `csv.writer` takes for its file: `writerow` returns what it would have written."""

    def write(self, text: str) -> bytes:
        return text.encode()


def _some(outcomes: Iterator[_Outcome]) -> list[_Outcome]:
    """What comes next, of one piece's size; nothing at the end."""
    some: list[_Outcome] = []
    size = 0
    for outcome in islice(outcomes, _PIECE_ROWS):
        some.append(outcome)
        size += len(outcome) if isinstance(outcome, bytes) else 0
        if size >= _PIECE_BYTES:
            break
    return some


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Its lines; what has none would come as a whole."""
    while line := text.readline(_LINE_LENGTH):
        if len(line) == _LINE_LENGTH and not line.endswith(("\n", "\r")):
            raise UsageError(f"a line of the list has more than {_LINE_LENGTH:,} characters")
        yield line


def _layout(
    header: Sequence[str], kind: Kind, columns: Mapping[str, str] | None
) -> list[str | None]:
    """The name under which each column goes out; None for one that does not."""
    if columns is None:
        names: list[str | None] = [re.sub(r"[\s_-]", "", name).lower() for name in header]
        strange = [
            given for given, name in zip(header, names, strict=True) if name not in COLUMNS[kind]
        ]
        if strange or not header:
            wrong = ", ".join(map(repr, strange)) or "with nothing"
            raise UsageError(
                f"a list of {kind} begins with a line of columns out of "
                f"{', '.join(COLUMNS[kind])}, with commas between them, not {wrong}: rename them, "
                "or say with columns= which ones go out, and under which name"
            )
    else:
        names = [columns.get(name) for name in header]
        if absent := [name for name in columns if name not in header]:
            raise UsageError(f"the list has no column {', '.join(map(repr, absent))}")
    shown = [name for name in names if name]
    if twice := sorted({name for name in shown if shown.count(name) > 1}):
        raise UsageError(f"the column {', '.join(twice)} stands twice")
    if not any(set(shown).issuperset(one) for one in _ENOUGH[kind]):
        raise UsageError(f"a list of {kind} needs {_choice(kind)}; it has {', '.join(shown)}")
    return names


def _checked(row: Sequence[str], names: Sequence[str | None], kind: Kind) -> list[str] | str:
    """The cells as they go out, or why they do not."""
    if len(row) != len(names):
        return f"it has {len(row)} fields, the header {len(names)}"
    values = {name: cell.strip() for name, cell in zip(names, row, strict=True) if name}
    if not any(all(values.get(name) for name in one) for one in _ENOUGH[kind]):
        return f"it lacks {_choice(kind)}"
    try:
        for name, value in values.items():
            if value and (clean := _CLEANERS.get(name)):
                values[name] = clean(value)
            elif is_email(value):
                return f"{name} holds an e-mail address, which would leave in the clear"
    except UsageError as error:
        return error.message
    return list(values.values())


def _choice(kind: Kind) -> str:
    return ", or ".join(" and ".join(one) for one in _ENOUGH[kind])


def _first(rejected: Sequence[RejectedLine]) -> str:
    return f" (the first is line {rejected[0].line}: {rejected[0].why})" if rejected else ""
