"""Where tokens are kept between refreshes: in memory, in a file, or in a store of your own."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol, Self

import attrs
import orjson

from linkedin_ads_async.errors import StoreError
from linkedin_ads_async.transport.auth import HiddenBytes, Secret

__all__ = ["FileStore", "MemoryStore", "TokenStore", "Tokens"]

_MOMENTS: Final = ("issued_at", "expires_at", "refresh_expires_at")


@attrs.frozen(kw_only=True)
class Tokens:
    """What the token endpoint gave. All times are aware; None is one that nobody told.

    >>> Tokens.from_json(tokens.to_json()) == tokens
    """

    access_token: Secret
    issued_at: datetime | None = None
    expires_at: datetime | None = None
    refresh_token: Secret
    refresh_expires_at: datetime | None = None
    origin: str
    """Fingerprint of the refresh token that the application was started with: tokens that come
    from another one are not used."""

    def to_json(self) -> bytes:
        """A JSON object with the tokens in clear: keep it as safe as a password."""
        return HiddenBytes(orjson.dumps(_written(self)))

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """Raises `StoreError` for anything that `to_json` did not write."""
        hidden = HiddenBytes(content)
        values = _read(hidden)
        if values is None:
            raise StoreError("what is stored holds no whole set of tokens")
        return cls(**values)


class TokenStore(Protocol):
    """What a refreshed token is handed to before its first use."""

    async def load(self) -> Tokens | None:
        """What was saved last, by this process or another; None where nothing was."""

    async def save(self, tokens: Tokens) -> None: ...


class MemoryStore:
    """Keeps tokens as long as the process lives."""

    __slots__ = ("_tokens",)

    def __init__(self) -> None:
        self._tokens: Tokens | None = None

    async def load(self) -> Tokens | None:
        return self._tokens

    async def save(self, tokens: Tokens) -> None:
        self._tokens = tokens


class FileStore:
    """Keeps tokens as JSON in a file that only its owner can read.

    >>> RefreshToken(..., store=FileStore("~/.config/my-app/linkedin.json"))

    The file is replaced as a whole, so a crash leaves the old one or the new one. A folder that is
    not there yet is made for the owner alone.
    """

    __slots__ = ("_path",)

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path).expanduser()

    async def load(self) -> Tokens | None:
        """Raises `StoreError` where the file cannot be read or is damaged."""
        content = await asyncio.to_thread(self._content)
        if content is None:
            return None
        try:
            return Tokens.from_json(content)
        except StoreError as error:
            raise StoreError(
                f"the token file {self._path} is damaged: delete it, the next refresh writes a "
                "new one"
            ) from error

    async def save(self, tokens: Tokens) -> None:
        """Raises `StoreError` where the file cannot be written."""
        content = tokens.to_json()
        try:
            await asyncio.to_thread(_replace, self._path, content)
        except OSError as error:
            raise StoreError(f"the token file {self._path} cannot be written: {error}") from error

    def _content(self) -> bytes | None:
        try:
            return HiddenBytes(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"the token file {self._path} cannot be read: {error}") from error


def _replace(path: Path, content: bytes) -> None:
    folder = path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # It is made for the owner alone, under a name that nobody can guess.
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise
    _sync(folder)


def _sync(folder: Path) -> None:
    """Without it, the new name can be lost in a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _written(tokens: Tokens) -> dict[str, Any]:
    values = {field.name: getattr(tokens, field.name) for field in attrs.fields(Tokens)}
    return {
        name: value.reveal() if isinstance(value, Secret) else value
        for name, value in values.items()
    }


def _read(content: bytes) -> dict[str, Any] | None:
    """The fields of `Tokens`. None instead of an error: its frames would hold what was read."""
    try:
        # orjson takes no subclass of bytes.
        document = orjson.loads(memoryview(content))
    except orjson.JSONDecodeError:
        return None
    if not isinstance(document, dict) or not isinstance(document.get("origin"), str):
        return None
    try:
        return {
            **{name: _secret(document, name) for name in ("access_token", "refresh_token")},
            **{name: _moment(document, name) for name in _MOMENTS},
            "origin": document["origin"],
        }
    except (TypeError, ValueError):
        return None


def _secret(document: Mapping[str, Any], name: str) -> Secret:
    text = document.get(name)
    if not isinstance(text, str) or not text:
        raise ValueError(name)
    return Secret(text)


def _moment(document: Mapping[str, Any], name: str) -> datetime | None:
    text = document.get(name)
    moment = None if text is None else datetime.fromisoformat(text)
    if moment is not None and moment.tzinfo is None:
        raise ValueError(name)
    return moment
