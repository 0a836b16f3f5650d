"""What can be uploaded: a path, bytes or an open file, read in pieces and as often as it takes."""

from __future__ import annotations

import asyncio
import io
import os
import stat
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Final

import attrs

from linkedin_ads_async.errors import UsageError

__all__ = ["DOCUMENT", "IMAGE", "VIDEO", "File", "Kind", "Source", "opened"]

Source = str | os.PathLike[str] | bytes | BinaryIO
"""A path, the bytes themselves, or a file that was opened in binary mode and can seek."""

_PIECE_BYTES = 256 * 1024
_MARKED_BYTES = 64 * 1024
_MIB = 2**20

Read = Callable[[int, int], bytes]
"""Bytes from an offset on, at most so many; it blocks, so it runs in a thread."""


@attrs.frozen(kw_only=True)
class Kind:
    """What LinkedIn takes as one medium."""

    entity: str
    """Of its URNs."""
    noun: str
    formats: str
    marks: tuple[tuple[int, bytes], ...]
    """Offsets and the bytes there, by which files of these formats are known."""
    least_bytes: int = 1
    most_bytes: int

    def check(self, file: File) -> None:
        """Raise `UsageError` for a file that LinkedIn would refuse."""
        if not self.least_bytes <= file.size_bytes <= self.most_bytes:
            raise UsageError(
                f"{self.noun} has {self.least_bytes:,} to {self.most_bytes:,} bytes; "
                f"{file.name} has {file.size_bytes:,}"
            )
        if not any(file.head[at : at + len(mark)] == mark for at, mark in self.marks):
            raise UsageError(f"{self.noun} is {self.formats}; {file.name} is none of these inside")


IMAGE: Final = Kind(
    entity="image",
    noun="an image",
    formats="JPG, PNG or GIF",
    marks=((0, b"\xff\xd8\xff"), (0, b"\x89PNG\r\n\x1a\n"), (0, b"GIF8")),
    # The most that any ad takes: cards of carousels. Other images may have 5 MB.
    most_bytes=10 * _MIB,
)
VIDEO: Final = Kind(
    entity="video",
    noun="a video",
    formats="MP4",
    marks=((4, b"ftyp"),),
    least_bytes=75_000,
    most_bytes=500 * _MIB,
)
DOCUMENT: Final = Kind(
    entity="document",
    noun="a document",
    formats="PDF, DOC, DOCX, PPT or PPTX",
    marks=((0, b"%PDF"), (0, b"PK\x03\x04"), (0, b"\xd0\xcf\x11\xe0")),
    most_bytes=100 * _MIB,
)
"""Source: reference/api-campaign-management 11.5. "MB" is read as the larger of its meanings."""


@attrs.frozen(kw_only=True)
class File:
    """An open source."""

    name: str
    size_bytes: int
    head: bytes = attrs.field(repr=False)
    mark: str
    """Tells it from another file of the same size: a hash of its beginning and its end."""
    read: Read = attrs.field(repr=False)

    async def pieces(
        self, first: int, last: int, sent: Callable[[int], None]
    ) -> AsyncIterator[bytes]:
        """Yield the bytes from `first` to `last`, which is included.

        `sent` hears how many were handed on so far, beginning with none. Raises `UsageError` where
        the file has become shorter.
        """
        at = first
        sent(0)
        while at <= last:
            piece = await asyncio.to_thread(self.read, at, min(_PIECE_BYTES, last + 1 - at))
            if not piece:
                raise UsageError(
                    f"{self.name} ended at {at:,} of {self.size_bytes:,} bytes: it became shorter "
                    "while it was uploaded; begin again"
                )
            yield piece
            at += len(piece)
            sent(at - first)

    def text(self, encoding: str) -> io.TextIOWrapper:
        """Its text from the beginning on, with a position of its own; reading it blocks."""
        return io.TextIOWrapper(io.BufferedReader(_Reader(self.read)), encoding, newline="")


@asynccontextmanager
async def opened(source: Source) -> AsyncIterator[File]:
    """Open a source; what was opened here is closed again, a file of the caller's stays open.

    Raises `OSError` for a path that cannot be read, `UsageError` for what is no source.
    """
    if isinstance(source, bytes):
        yield _described("the data", len(source), lambda at, n: source[at : at + n])
        return
    turns = await asyncio.to_thread(_turns, source)
    try:
        yield await asyncio.to_thread(_described, turns.name, turns.size_bytes, turns.read)
    finally:
        await asyncio.to_thread(turns.end)


class _Turns:
    """A file that several parts read at once: it has one position, so they take turns."""

    def __init__(self, file: BinaryIO, name: str, *, ours: bool) -> None:
        self.name = name
        self._file = file
        self._ours = ours
        self._lock = threading.Lock()
        self._start = file.tell()
        self.size_bytes = file.seek(0, os.SEEK_END) - self._start
        self._ended = False

    def read(self, at: int, count: int) -> bytes:
        with self._lock:
            # A thread outlives the call that was cancelled: it must not move the file any more.
            if self._ended:
                raise UsageError(f"{self.name} is not being uploaded any more")
            self._file.seek(self._start + at)
            return self._file.read(count)

    def end(self) -> None:
        with self._lock:
            self._ended = True
            if self._ours:
                self._file.close()
            else:
                # As it was found, so that the same file can be handed in again.
                self._file.seek(self._start)


class _Reader(io.RawIOBase):
    """Reads on from where it stands, whoever else reads the same file."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._at = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what io hands in
        piece = self._read(self._at, len(buffer))
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def _described(name: str, size_bytes: int, read: Read) -> File:
    head, tail = read(0, _MARKED_BYTES), read(max(0, size_bytes - _MARKED_BYTES), _MARKED_BYTES)
    mark = blake2b(head + tail, digest_size=16).hexdigest()
    return File(name=name, size_bytes=size_bytes, head=head, mark=mark, read=read)


def _turns(source: str | os.PathLike[str] | BinaryIO) -> _Turns:
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        if not stat.S_ISREG(path.stat().st_mode):
            # A pipe would wait for its writer, in a thread that nothing can end.
            raise UsageError(f"{path} is no file that can be read again, which a retry needs")
        return _Turns(path.open("rb", buffering=0), str(path), ours=True)
    if hasattr(source, "encoding") or getattr(source, "seekable", bool)() is not True:
        raise UsageError(
            f"a {type(source).__name__} cannot be uploaded: give a path, bytes, or a file opened "
            "in binary mode that can seek, because a part that fails is read again"
        )
    return _Turns(source, str(getattr(source, "name", "the file")), ours=False)
