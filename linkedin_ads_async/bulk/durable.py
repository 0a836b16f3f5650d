"""Files that survive a crash: whole under their name or not there, and one process per folder."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO

from linkedin_ads_async.errors import StoreError

__all__ = ["TEMPORARY", "At", "Lock", "digest", "nothing", "remove", "sync_folder", "write_file"]

TEMPORARY = ".part"
"""How names end while their file is not whole."""

At = Callable[[str], None]
"""Told of every step, `at("renamed")`: where a test lets the process die."""


def nothing(step: str) -> None:
    """Hear of a step and do nothing: what everybody but a test passes."""


def write_file(path: Path, content: bytes, at: At = nothing) -> None:
    """Write a file so that it is under its name only when it is whole and on the disk.

    Raises `StoreError` where the disk fails.
    """
    partial = path.with_name(path.name + TEMPORARY)
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            at("written")
            os.fsync(file.fileno())
        at("synced")
        partial.replace(path)
        at("renamed")
        sync_folder(path.parent)
        at("folder synced")
    except OSError as exc:
        raise StoreError(
            f"{path} cannot be written: {exc.strerror}; what was stored before is whole: make "
            "room and start again, a pull asks only what is missing"
        ) from exc


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it; nothing where it is gone already."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as exc:
        raise StoreError(f"{path} cannot be removed: {exc.strerror}") from exc


class Lock:
    """Keeps other processes from writing to a folder; the system lifts it when a process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises `StoreError` where another has it."""
        path = folder / "lock"
        try:
            self._file: IO[bytes] = path.open("ab")
        except OSError as exc:
            raise StoreError(f"{path} cannot be written: {exc.strerror}") from exc
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as exc:
            self._file.close()
            if not isinstance(exc, BlockingIOError):
                raise StoreError(f"{path} cannot be locked: {exc.strerror}") from exc
            raise StoreError(
                f"{folder} is in use by another pull: wait for its end, or take another folder; "
                f"`linkedin-ads status {folder}` shows how far it is"
            ) from exc

    def release(self) -> None:
        self._file.close()
