"""Files of contacts and companies: what is checked, what is hashed, what goes out."""

from __future__ import annotations

import asyncio
import io
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from linkedin_ads_async import UsageError
from linkedin_ads_async.identifiers import email_hash
from linkedin_ads_async.resources.list_file import CheckedList, Kind, ListFile
from linkedin_ads_async.resources.sources import Source, opened

HEADER = "email,firstname,lastname\n"


def people(count: int = 300) -> str:
    return "".join(f"p{n}@kade.example,Noor,Visser\n" for n in range(count))


async def sent(source: Source, kind: Kind = "contacts", **more: Any) -> str:
    async with opened(source) as file:
        listed = ListFile(file, kind, **more)
        checked = await listed.check()
        body = b"".join([piece async for piece in listed.pieces(checked.size_bytes)])
    assert checked.size_bytes == len(body)
    return body.decode()


async def checked(source: Source, kind: Kind = "contacts", **more: Any) -> CheckedList:
    async with opened(source) as file:
        return await ListFile(file, kind, **more).check()


async def test_addresses_are_hashed_and_hashes_stay_as_they_are() -> None:
    ada = email_hash("ada@example.com")
    text = f"{HEADER} Ada@Example.com ,Ada,L\n{ada.upper()},Ada,L\n{people()}"
    lines = (await sent(text.encode())).splitlines()
    assert ["email,firstname,lastname", f"{ada},Ada,L", f"{ada},Ada,L"] == lines[:3]


async def test_columns_are_known_whatever_their_case_and_blanks() -> None:
    text = "\ufeffE-Mail,First Name,LAST_NAME,Google AID\n".replace("E-Mail", "Email")
    text += "".join(f"p{n}@kade.example,Noor,Visser,\n" for n in range(300))
    out = await sent(text.encode())
    assert "email,firstname,lastname,googleaid" == out.splitlines()[0]


async def test_lines_that_cannot_be_sent_are_named_by_their_number() -> None:
    text = HEADER + (
        "nobody,Noor,Visser\n"  # 2: no address
        '"ada@example.com","A\nB",C\n'  # 3 and 4: a name over two lines
        ",Noor,\n"  # 5: half a name
        "\n"  # 6: no row
        "a@b.example,Noor\n"  # 7: a field too few
        ",Noor,Visser\n"  # 8: a name is enough
    )
    found = await checked((text + people()).encode())
    assert [
        (2, "'no'… (6 characters) is no e-mail address and no SHA-256 of one"),
        (5, "it lacks email, or googleaid, or firstname and lastname"),
        (7, "it has 2 fields, the header 3"),
    ] == [(one.line, one.why) for one in found.rejected]
    assert 302 == found.rows


async def test_a_bad_advertising_id_is_rejected() -> None:
    text = "email,googleaid\n" + "".join(f"p{n}@kade.example,\n" for n in range(300))
    found = await checked(f"{text},6d9c1a2e\n".encode())
    assert [302] == [one.line for one in found.rejected]


async def test_companies_need_no_number_of_rows() -> None:
    text = "companyname,companywebsite,zipcode\nHavenwerk BV,havenwerk.example,2611 AA\n,,2611\n"
    found = await checked(text.encode(), "companies")
    assert [3] == [one.line for one in found.rejected]
    assert (
        "companyname,companywebsite,zipcode\nHavenwerk BV,havenwerk.example,2611 AA\n"
        == await sent(text.encode(), "companies")
    )


async def test_a_map_of_columns_renames_some_and_leaves_the_others_out() -> None:
    text = "Phone,Work mail\n" + "".join(f"0{n},p{n}@kade.example\n" for n in range(300))
    out = await sent(text.encode(), columns={"Work mail": "email"})
    assert ["email", email_hash("p0@kade.example")] == out.splitlines()[:2]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "with nothing"),
        ("email,phone\n", "'phone'"),
        ("email,Email\n", "email stands twice"),
        ("firstname,country\n", "needs email, or googleaid, or firstname and lastname"),
        (HEADER + people(299), "299 rows that can be sent, and 0 that cannot"),
        (HEADER + "nobody,A,B\n" + people(9), r"\(the first is line 2: 'no'…"),
        (HEADER + 'a@b.example,"A"B,C\n', "line 2 is no CSV"),
    ],
)
async def test_a_file_that_linkedin_would_refuse_is_refused(text: str, what: str) -> None:
    with pytest.raises(UsageError, match=what):
        await checked(text.encode())


async def test_a_column_that_is_mapped_has_to_be_there() -> None:
    with pytest.raises(UsageError, match="no column 'Mail'"):
        await checked(HEADER.encode(), columns={"Mail": "email"})


async def test_a_file_is_in_utf8() -> None:
    with pytest.raises(UsageError, match="not in UTF-8 from about line"):
        await checked((HEADER + "a@b.example,Jörg,C\n").encode("latin-1"))


async def test_a_list_has_300_000_rows_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linkedin_ads_async.resources.list_file.MOST_ROWS", 400)
    await checked((HEADER + people(400)).encode())
    with pytest.raises(UsageError, match="more than 400 rows go out"):
        await checked((HEADER + people(401)).encode())
    with pytest.raises(UsageError, match="more than 400 rows are rejected"):
        await checked((HEADER + "x,,\n" * 401).encode())


async def test_a_file_object_is_read_again_and_left_where_it_stood() -> None:
    file = io.BytesIO(b"junk" + (HEADER + people()).encode())
    file.seek(4)
    first, again = await sent(file), await sent(file)
    assert (first, 4, False) == (again, file.tell(), file.closed)


async def test_a_reading_that_was_left_in_the_middle_does_not_disturb_the_next() -> None:
    async with opened(io.BytesIO((HEADER + people(20_000)).encode())) as file:
        listed = ListFile(file, "contacts")
        size = (await listed.check()).size_bytes
        cut = listed.pieces(size)
        await anext(cut)
        whole = [piece async for piece in listed.pieces(size)]
        await anext(cut)
    assert size == sum(map(len, whole))


async def test_an_address_in_a_column_that_is_not_hashed_never_leaves() -> None:
    text = HEADER + "a@b.example,ada@kade.example,Visser\n" + people()
    found = await checked(text.encode())
    assert [(2, "firstname holds an e-mail address, which would leave in the clear")] == [
        (one.line, one.why) for one in found.rejected
    ]
    mapped = {"email": "mail", "firstname": "firstname", "lastname": "lastname"}
    with pytest.raises(UsageError, match="0 rows that can be sent, and 300 that cannot"):
        await checked((HEADER + people()).encode(), columns=mapped)


async def test_a_line_without_an_end_is_refused_before_all_of_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "zeros.csv"
    with path.open("wb") as out:
        out.truncate(2**30)
    tracemalloc.start()
    try:
        with pytest.raises(UsageError, match="a line of the list has more than 1,048,576"):
            await checked(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 30_000_000


async def test_a_file_that_changes_on_the_way_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + people(300))
    async with opened(path) as file:
        listed = ListFile(file, "contacts")
        size = (await listed.check()).size_bytes
        path.write_text(HEADER + people(301))
        with pytest.raises(UsageError, match="was changed"):
            async for _ in listed.pieces(size):
                pass


async def test_a_large_file_is_never_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("w") as out:
        out.write("email,jobtitle\n")
        out.writelines(f"p{n}@kade.example,{'x' * 1_000}\n" for n in range(10_000))
    assert path.stat().st_size > 10_000_000
    tracemalloc.start()
    try:
        async with opened(path) as file:
            listed = ListFile(file, "contacts")
            size = (await listed.check()).size_bytes
            async for _ in listed.pieces(size):
                pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000_000


async def test_the_event_loop_goes_on_while_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + people(20_000))
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    task = asyncio.create_task(others())
    await asyncio.sleep(0)
    seen = [turns]
    async with opened(path) as file:
        listed = ListFile(file, "contacts")
        size = (await listed.check()).size_bytes
        seen.append(turns)
        seen += [turns async for _ in listed.pieces(size)]
    task.cancel()
    assert seen == sorted(set(seen))
    assert seen[1] - seen[0] > 40
