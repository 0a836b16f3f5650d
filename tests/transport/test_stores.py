"""Where tokens are kept."""

from __future__ import annotations

import json
import os
import stat
import traceback
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from linkedin_ads_async.errors import StoreError
from linkedin_ads_async.transport import FileStore, MemoryStore, Secret, Tokens

TOKENS = Tokens(
    access_token=Secret("AQX-access"),
    issued_at=datetime(2027, 1, 1, tzinfo=UTC),
    expires_at=datetime(2027, 3, 2, tzinfo=UTC),
    refresh_token=Secret("AQX-refresh"),
    origin="0123",
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def within(folder: Path) -> list[Path]:
    return list(folder.iterdir())


@pytest.fixture
def open_file(tmp_path: Path) -> Path:
    """A file that all may read, in a folder that all may list."""
    tmp_path.chmod(0o755)
    path = tmp_path / "t.json"
    path.touch()
    path.chmod(0o644)
    return path


async def test_memory_gives_back_what_it_was_given() -> None:
    store = MemoryStore()
    assert await store.load() is None
    await store.save(TOKENS)
    assert TOKENS == await store.load()


async def test_another_process_finds_the_tokens_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    assert await FileStore(path).load() is None
    await FileStore(path).save(TOKENS)
    assert TOKENS == await FileStore(path).load()
    assert "AQX-access" == json.loads(path.read_text())["access_token"]


async def test_file_and_new_folder_are_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "t.json"
    await FileStore(path).save(TOKENS)
    assert (0o700, 0o600) == (mode(path.parent), mode(path))


async def test_a_wider_file_is_narrowed_and_a_standing_folder_is_left(open_file: Path) -> None:
    await FileStore(open_file).save(TOKENS)
    assert (0o755, 0o600) == (mode(open_file.parent), mode(open_file))


async def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.json"
    await FileStore(path).save(TOKENS)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError, match=r"t\.json cannot be written: .*No space") as caught:
        await FileStore(path).save(attrs.evolve(TOKENS, access_token=Secret("AQX-newer")))
    assert [path] == within(tmp_path)
    assert TOKENS == await FileStore(path).load()
    assert "AQX" not in with_variables(caught.value)


async def test_file_and_folder_are_on_the_disk_when_save_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr("os.fsync", lambda fd: synced.append(stat.S_ISDIR(os.fstat(fd).st_mode)))
    await FileStore(tmp_path / "t.json").save(TOKENS)
    assert [False, True] == synced


WHOLE = json.loads(TOKENS.to_json())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"access_token":"AQX-cut',
        b"[]",
        b"\xff",
        *(
            json.dumps({**WHOLE, **change}).encode()
            for change in (
                {"access_token": None},
                {"access_token": ""},
                {"refresh_token": 7},
                {"origin": None},
                {"expires_at": "soon"},
                {"expires_at": 7},
                {"expires_at": "2027-01-01T00:00:00"},
            )
        ),
    ],
)
async def test_a_damaged_file_is_told_without_its_content(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"t\.json is damaged: delete it") as caught:
        await FileStore(path).load()
    assert "AQX" not in with_variables(caught.value)


async def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        await FileStore(tmp_path).load()


def test_tokens_show_no_secret() -> None:
    assert "AQX" not in repr(TOKENS) + repr(TOKENS.to_json())


def with_variables(error: BaseException) -> str:
    """A traceback that shows the variables of the library's frames, through all causes."""
    shown = []
    link: BaseException | None = error
    while link is not None:
        told = traceback.TracebackException.from_exception(link, capture_locals=True)
        shown += [repr(vars(link)), str(link)]
        shown += [str(frame.locals) for frame in told.stack if "/tests/" not in frame.filename]
        link = link.__cause__ or link.__context__
    return "\n".join(shown)
