"""A token is never printed: not by repr, not in a log, not in an error."""

from __future__ import annotations

import logging
import pickle
import traceback

import pytest
from loopback import CUT, TOKEN, Loopback, answer, get, transport

from linkedin_ads_async.errors import LinkedInAdsError, UsageError
from linkedin_ads_async.transport import EnvironmentToken, Retries, Secret, StaticToken


def test_a_secret_shows_as_stars() -> None:
    secret = Secret(TOKEN)
    assert ("***", "***", "***") == (repr(secret), str(secret), f"{secret}")
    assert TOKEN == secret.reveal()
    with pytest.raises(TypeError):
        pickle.dumps(secret)


@pytest.mark.parametrize("text", ["", "Bearer abc", "a\nb", "geheimnisvöll"])
def test_bad_tokens_are_refused_without_repeating_them(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        StaticToken(text)
    assert not text or text not in str(caught.value)


async def test_the_environment_is_read_anew() -> None:
    environ = {"T": " one\n"}
    source = EnvironmentToken("T", environ=environ)
    first = await source.token()
    assert "one" == first.reveal()
    assert await source.refused(first) is False
    environ["T"] = "two"
    assert await source.refused(first) is True


async def test_a_missing_variable_says_what_to_do() -> None:
    with pytest.raises(UsageError, match="export T="):
        await EnvironmentToken("T", environ={}).token()


@pytest.mark.parametrize(
    "bad",
    [answer(401), answer(403, {"message": "no"}), answer(500), CUT, b"no HTTP\r\n\r\n"],
    ids=["401", "403", "500", "cut", "no HTTP"],
)
async def test_no_error_and_no_log_holds_the_token_or_the_query(
    server: Loopback, caplog: pytest.LogCaptureFixture, bad: bytes
) -> None:
    server.script = [bad]
    heard: list[object] = []
    request = get("q=private")  # out of the traceback's quoted source
    client = transport(server.url, retries=Retries(attempts=1), observe=[heard.append])
    with (
        caplog.at_level(logging.DEBUG, logger="linkedin_ads_async"),
        pytest.raises(LinkedInAdsError) as caught,
    ):
        await client.send(request)
    await client.close()
    error = caught.value
    shown = [repr(error), repr(vars(error)), repr(client), repr(heard), caplog.text]
    shown += [repr(vars(record)) for record in caplog.records]
    shown += traceback.format_exception(error)
    assert caplog.records
    assert [] == [text for text in shown if TOKEN in text or "q=private" in text]


async def test_the_token_does_not_stay_in_the_answer(server: Loopback) -> None:
    client = transport(server.url)
    raw = await client.send(get())
    await client.close()
    assert TOKEN not in repr(raw)
