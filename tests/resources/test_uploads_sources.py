"""What can be uploaded: it is measured, looked into, and read again as often as it takes."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.resources.sources import DOCUMENT, IMAGE, VIDEO, Source, opened

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


async def read(source: Source, first: int, last: int) -> bytes:
    async with opened(source) as file:
        return b"".join([piece async for piece in file.pieces(first, last, lambda _: None)])


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def as_path(folder: Path, data: bytes) -> Path:
    path = folder / "file.bin"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["bytes", "path", "text of a path", "open file", "in memory"])
async def test_every_kind_of_source_gives_the_same_bytes(kind: str, tmp_path: Path) -> None:
    data = os.urandom(700_000)
    path = as_path(tmp_path, data)
    with path.open("rb") as file:
        sources: dict[str, Any] = {
            "bytes": data,
            "path": path,
            "text of a path": str(path),
            "open file": file,
            "in memory": io.BytesIO(data),
        }
        assert data == await read(sources[kind], 0, len(data) - 1)
        assert data[262_000:262_200] == await read(sources[kind], 262_000, 262_199)


async def test_an_open_file_begins_where_it_stands_and_is_left_there() -> None:
    file = io.BytesIO(b"skipped" + PNG)
    file.seek(7)
    async with opened(file) as source:
        assert (len(PNG), PNG) == (source.size_bytes, source.head)
    assert (7, False) == (file.tell(), file.closed)


async def test_what_was_opened_here_is_closed_again(tmp_path: Path) -> None:
    path = as_path(tmp_path, PNG)
    async with opened(path) as file:
        before = open_files()
        assert len(PNG) == file.size_bytes
    assert before - 1 == open_files()


async def test_the_count_of_bytes_sent_begins_anew_with_every_reading() -> None:
    told: list[int] = []
    async with opened(bytes(600_000)) as file:
        for _ in range(2):
            async for _ in file.pieces(0, 599_999, told.append):
                pass
    assert [0, 262_144, 524_288, 600_000] * 2 == told


async def test_a_file_that_became_shorter_says_so(tmp_path: Path) -> None:
    path = as_path(tmp_path, bytes(1_000))
    async with opened(path) as file:
        os.truncate(path, 400)
        with pytest.raises(UsageError, match=r"ended at 400 of 1,000 bytes"):
            async for _ in file.pieces(0, 999, lambda _: None):
                pass


async def test_a_reading_that_outlives_its_upload_leaves_the_file_alone() -> None:
    file = io.BytesIO(PNG)
    async with opened(file) as source:
        pass
    with pytest.raises(UsageError, match="is not being uploaded any more"):
        source.read(50, 10)
    assert 0 == file.tell()


async def test_files_of_one_size_are_told_apart() -> None:
    marks = set()
    for data in (bytes(200_000), b"1" + bytes(199_999), bytes(199_999) + b"1"):
        async with opened(data) as file:
            marks.add(file.mark)
        async with opened(io.BytesIO(data)) as file:
            marks.add(file.mark)
    assert 3 == len(marks)


async def test_what_is_no_regular_file_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(UsageError, match="is no file that can be read again"):
            await read(path, 0, 0)


async def test_a_refusal_does_not_show_what_was_given() -> None:
    with pytest.raises(UsageError, match=r"^a bytearray cannot be uploaded") as caught:
        await read(bytearray(b"secret"), 0, 0)  # type: ignore[arg-type]  # no source
    assert "secret" not in str(caught.value)


async def test_a_missing_file_is_an_os_error() -> None:
    with pytest.raises(FileNotFoundError):
        await read("/nowhere/at/all", 0, 0)


@pytest.mark.parametrize("source", [io.StringIO("text"), 7, None], ids=["text", "number", "none"])
async def test_what_is_no_source_is_refused(source: Any) -> None:
    with pytest.raises(UsageError, match="give a path, bytes, or a file"):
        await read(source, 0, 0)


async def test_a_pipe_is_refused() -> None:
    reader, writer = os.pipe()
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe, pytest.raises(UsageError, match="can seek"):
        await read(pipe, 0, 0)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (IMAGE, PNG),
        (IMAGE, b"\xff\xd8\xff\xe0"),
        (IMAGE, b"GIF89a"),
        (VIDEO, b"\0\0\0\x18ftypmp42" + bytes(75_000)),
        (DOCUMENT, b"%PDF-1.7"),
        (DOCUMENT, b"PK\x03\x04docx"),
        (DOCUMENT, b"\xd0\xcf\x11\xe0doc"),
    ],
)
async def test_a_file_that_linkedin_takes_passes(kind: Any, data: bytes) -> None:
    async with opened(data) as file:
        assert kind.check(file) is None


@pytest.mark.parametrize(
    ("kind", "data", "text"),
    [
        (IMAGE, b"", "an image has 1 to 10,485,760 bytes; the data has 0"),
        (IMAGE, PNG + bytes(10 * 2**20), "the data has 10,485,868"),
        (IMAGE, b"BM" + bytes(50), "an image is JPG, PNG or GIF; the data is none of these"),
        (VIDEO, b"\0\0\0\x18ftypmp42", "a video has 75,000 to 524,288,000 bytes; the data has 12"),
        (VIDEO, bytes(80_000), "a video is MP4; the data is none of these"),
        (DOCUMENT, b"plain text", "PDF, DOC, DOCX, PPT or PPTX"),
    ],
)
async def test_a_file_that_linkedin_would_refuse_is_refused(
    kind: Any, data: bytes, text: str
) -> None:
    async with opened(data) as file:
        with pytest.raises(UsageError, match=text):
            kind.check(file)
