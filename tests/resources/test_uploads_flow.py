"""Uploads as one call: parts, their ETags, the wait, and going on after a failure."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.errors import (
    ApiError,
    DecodeError,
    InvalidRequest,
    OutcomeUnknown,
    PermissionDenied,
    ServerError,
    TransportError,
    UsageError,
)
from linkedin_ads_async.models.images import ImageInitializeUploadRequest
from linkedin_ads_async.models.videos import VideoInitializeUploadRequest
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.resources.documents import Documents
from linkedin_ads_async.resources.images import Images
from linkedin_ads_async.resources.uploads import UploadState
from linkedin_ads_async.resources.videos import Videos
from linkedin_ads_async.transport import HandlerTransport
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn

PAGE = "urn:li:organization:40550011"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(500)
PDF = b"%PDF-1.7" + bytes(500)
PART = 40_000
MP4 = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 400
"""102,412 bytes: two whole parts and one of 22,412."""


class StillClock(Clock):
    """A time that moves when somebody sleeps."""

    __slots__ = ("slept", "time")

    def __init__(self) -> None:
        self.time = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@attrs.define
class LinkedIn:
    """Answers uploads of one file; `fail` may refuse any request."""

    statuses: list[str] = attrs.field(factory=lambda: ["AVAILABLE"])
    """What reads find, one after the other; the last of them stays."""
    expires: int | None = None
    answer: dict[str, Any] = attrs.field(factory=dict)
    """Replaces members of the answer to initializeUpload."""
    fail: Callable[[Request], Exception | None] = lambda _: None
    log: list[str] = attrs.field(factory=list)
    bodies: dict[str, bytes] = attrs.field(factory=dict)
    requests: list[Request] = attrs.field(factory=list)
    running: int = 0
    most: int = 0
    hang: str = ""
    """The part that never gets an answer."""
    without_etag: str = ""

    async def __call__(self, request: Request) -> RawResponse:
        name = request.url.rpartition("/")[2] or request.operation.rpartition(".")[2]
        self.log.append(name)
        self.requests.append(request)
        if failure := self.fail(request):
            raise failure
        if request.url:
            return await self._received(name, request)
        if name == "initialize_upload":
            return self._begun(request)
        if name == "finalize_upload":
            self.bodies["finalize"] = orjson.dumps(orjson.loads(request.body))  # type: ignore[arg-type]
            return RawResponse(status=200, headers={})
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return RawResponse(status=200, headers={}, body=orjson.dumps({"id": "x", "status": status}))

    async def _received(self, name: str, request: Request) -> RawResponse:
        self.running += 1
        self.most = max(self.most, self.running)
        assert callable(request.body)
        self.bodies[name] = b"".join([piece async for piece in request.body()])
        await asyncio.sleep(0)
        if name == self.hang:
            await asyncio.Event().wait()
        self.running -= 1
        headers = {} if name == self.without_etag else {"etag": f'"etag-{name}"'}
        return RawResponse(status=201, headers=headers)

    def _begun(self, request: Request) -> RawResponse:
        wanted = orjson.loads(request.body)["initializeUploadRequest"]  # type: ignore[arg-type]
        self.bodies["initialize"] = orjson.dumps(wanted)
        kind = request.operation.partition(".")[0].removesuffix("s")
        value: dict[str, Any] = {kind: f"urn:li:{kind}:C1"}
        if kind == "video":
            size = wanted["fileSizeBytes"]
            value["uploadUrlsExpireAt"] = self.expires
            value["uploadToken"] = ""
            value["uploadInstructions"] = [
                {
                    "uploadUrl": f"https://up.example/part{n}",
                    "firstByte": start,
                    "lastByte": min(start + PART, size) - 1,
                }
                for n, start in enumerate(range(0, size, PART))
            ]
            for what in ("thumbnail", "captions"):
                if wanted[f"upload{what.title()}"]:
                    value[f"{what}UploadUrl"] = f"https://up.example/{what}"
        else:
            value |= {"uploadUrl": "https://up.example/whole", "uploadUrlExpiresAt": self.expires}
        value |= self.answer
        return RawResponse(status=200, headers={}, body=orjson.dumps({"value": value}))


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def linkedin() -> LinkedIn:
    return LinkedIn()


@pytest.fixture
def videos(linkedin: LinkedIn, clock: StillClock) -> Videos:
    return Videos(LinkedInAds(transport=HandlerTransport(linkedin)), clock=clock)


@pytest.fixture
def images(linkedin: LinkedIn, clock: StillClock) -> Images:
    return Images(LinkedInAds(transport=HandlerTransport(linkedin)), clock=clock)


@pytest.fixture
def documents(linkedin: LinkedIn, clock: StillClock) -> Documents:
    return Documents(LinkedInAds(transport=HandlerTransport(linkedin)), clock=clock)


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def failing(name: str, error: Exception) -> Callable[[Request], Exception | None]:
    return lambda request: error if request.url.endswith(name) else None


async def test_an_image_is_announced_sent_and_read(images: Images, linkedin: LinkedIn) -> None:
    image = await images.upload(PNG, owner=PAGE)
    assert ["initialize_upload", "whole", "get"] == linkedin.log
    assert {"owner": PAGE} == orjson.loads(linkedin.bodies["initialize"])
    assert PNG == linkedin.bodies["whole"]
    assert "AVAILABLE" == image.status


async def test_bytes_go_as_such_with_their_length_and_without_the_token(
    images: Images, linkedin: LinkedIn
) -> None:
    await images.upload(PNG, owner=PAGE)
    put = linkedin.requests[1]
    assert {"Content-Type": "application/octet-stream", "Content-Length": "508"} == put.headers
    assert ("PUT", "images.upload", False, True, "uploads") == (
        put.http,
        put.operation,
        put.authorised,
        put.read,
        put.resource,
    )


async def test_a_name_in_a_media_library_is_announced(
    documents: Documents, linkedin: LinkedIn
) -> None:
    await documents.upload(PDF, owner=PAGE, account=512300400, name="Guide")
    assert {
        "owner": PAGE,
        "mediaLibraryMetadata": {
            "associatedAccount": "urn:li:sponsoredAccount:512300400",
            "assetName": "Guide",
        },
    } == orjson.loads(linkedin.bodies["initialize"])


async def test_a_name_without_an_account_is_refused(images: Images, linkedin: LinkedIn) -> None:
    with pytest.raises(UsageError, match="give both"):
        await images.upload(PNG, owner=PAGE, name="Keel")
    assert [] == linkedin.log


@pytest.mark.parametrize("owner", ["40550011", 40550011, None])
async def test_an_owner_is_a_whole_urn(images: Images, linkedin: LinkedIn, owner: Any) -> None:
    with pytest.raises(UsageError, match=r"owner is the whole URN of the author.* not '?(405|No)"):
        await images.upload(PNG, owner=owner)
    assert [] == linkedin.log


async def test_the_json_of_a_state_has_to_be_read_first(images: Images, videos: Videos) -> None:
    document: Any = UploadState().to_json()
    with pytest.raises(UsageError, match=r"not dict: UploadState\.from_json reads"):
        await images.upload(PNG, owner=PAGE, resume=document)
    with pytest.raises(UsageError, match=r"not dict: UploadState\.from_json reads"):
        await videos.upload(MP4, owner=PAGE, resume=document)


@pytest.mark.parametrize("data", [b"", b"no picture", MP4])
async def test_what_is_no_image_is_refused_before_anything_is_sent(
    images: Images, linkedin: LinkedIn, data: bytes
) -> None:
    with pytest.raises(UsageError):
        await images.upload(data, owner=PAGE)
    assert [] == linkedin.log


async def test_a_video_goes_in_parts_and_is_put_together(
    videos: Videos, linkedin: LinkedIn
) -> None:
    video = await videos.upload(MP4, owner=PAGE)
    assert {
        "owner": PAGE,
        "fileSizeBytes": 102_412,
        "uploadCaptions": False,
        "uploadThumbnail": False,
    } == orjson.loads(linkedin.bodies["initialize"])
    assert MP4 == b"".join(linkedin.bodies[f"part{n}"] for n in range(3))
    assert {
        "video": "urn:li:video:C1",
        "uploadToken": "",
        "uploadedPartIds": ["etag-part0", "etag-part1", "etag-part2"],
    } == orjson.loads(linkedin.bodies["finalize"])["finalizeUploadRequest"]
    assert "AVAILABLE" == video.status


async def test_at_most_four_parts_are_under_way_at_once(videos: Videos, linkedin: LinkedIn) -> None:
    await videos.upload(MP4 + bytes(10 * PART), owner=PAGE)
    assert 4 == linkedin.most


async def test_a_still_picture_and_captions_go_to_urls_of_their_own(
    videos: Videos, linkedin: LinkedIn
) -> None:
    await videos.upload(MP4, owner=PAGE, thumbnail=PNG, captions=b"1\n00:00:01,000")
    assert (PNG, b"1\n00:00:01,000") == (linkedin.bodies["thumbnail"], linkedin.bodies["captions"])
    sent = {one.url.rpartition("/")[2]: one.headers for one in linkedin.requests if one.url}
    assert "STILLIMAGE" == sent["thumbnail"]["media-type-family"]
    assert "media-type-family" not in sent["captions"]
    wanted = orjson.loads(linkedin.bodies["initialize"])
    assert (True, True) == (wanted["uploadCaptions"], wanted["uploadThumbnail"])


async def test_a_thumbnail_that_linkedin_has_no_place_for_is_an_error(
    videos: Videos, linkedin: LinkedIn
) -> None:
    linkedin.answer = {"thumbnailUploadUrl": None}
    with pytest.raises(DecodeError, match="no URL to upload the thumbnail"):
        await videos.upload(MP4, owner=PAGE, thumbnail=PNG)


async def test_empty_captions_are_refused_before_anything_is_sent(
    videos: Videos, linkedin: LinkedIn
) -> None:
    with pytest.raises(UsageError, match="captions= is empty"):
        await videos.upload(MP4, owner=PAGE, captions=b"")
    assert [] == linkedin.log


async def test_the_wait_grows_from_half_a_second_to_eight(
    videos: Videos, linkedin: LinkedIn, clock: StillClock
) -> None:
    linkedin.statuses = ["WAITING_UPLOAD", *["PROCESSING"] * 5, "A_STATUS_OF_TOMORROW", "AVAILABLE"]
    await videos.upload(MP4, owner=PAGE)
    assert [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0] == clock.slept


async def test_a_file_that_linkedin_cannot_process_is_an_error(
    videos: Videos, linkedin: LinkedIn
) -> None:
    linkedin.statuses = ["PROCESSING", "PROCESSING_FAILED"]
    with pytest.raises(ApiError, match="could not process it") as caught:
        await videos.upload(MP4, owner=PAGE)
    assert "PROCESSING_FAILED" == caught.value.code


async def test_a_wait_that_is_too_long_ends_with_the_asset(
    images: Images, linkedin: LinkedIn, clock: StillClock
) -> None:
    linkedin.statuses = ["PROCESSING"]
    with pytest.raises(TransportError, match="urn:li:image:C1 is still PROCESSING") as caught:
        await images.upload(PNG, owner=PAGE, wait_s=20)
    assert ("timeout", 15.5) == (caught.value.kind, clock.time)


async def test_who_does_not_wait_gets_the_id(images: Images, linkedin: LinkedIn) -> None:
    image = await images.upload(PNG, owner=PAGE, wait_s=None)
    assert ("urn:li:image:C1", None) == (image.id, image.status)
    assert ["initialize_upload", "whole"] == linkedin.log


async def test_progress_ends_at_the_size_of_the_file(videos: Videos) -> None:
    told: list[tuple[int, int]] = []
    await videos.upload(MP4, owner=PAGE, on_progress=lambda sent, total: told.append((sent, total)))
    assert [(0, 102_412), (102_412, 102_412)] == [told[0], told[-1]]
    assert told == sorted(told)


async def test_what_progress_raises_ends_the_upload(images: Images) -> None:
    def stop(sent: int, total: int) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        await images.upload(PNG, owner=PAGE, on_progress=stop)


async def test_after_a_failure_only_what_is_missing_is_sent(
    videos: Videos, linkedin: LinkedIn
) -> None:
    state = UploadState()
    linkedin.fail = failing("part1", TransportError("reset", kind="protocol"))
    with pytest.raises(TransportError):
        await videos.upload(MP4, owner=PAGE, resume=state)
    arrived = {f"part{n}" for n, part in enumerate(state.parts) if part.etag}
    linkedin.fail = lambda _: None
    linkedin.log.clear()
    await videos.upload(MP4, owner=PAGE, resume=state)
    again = {"part0", "part1", "part2"} - arrived
    assert again | {"finalize_upload", "get"} == set(linkedin.log)
    assert MP4 == b"".join(linkedin.bodies[f"part{n}"] for n in range(3))


async def test_progress_goes_on_from_what_has_arrived(videos: Videos, linkedin: LinkedIn) -> None:
    state, told = UploadState(), []
    await videos.upload(MP4, owner=PAGE, resume=state)
    state.parts[1].etag = None
    await videos.upload(
        MP4, owner=PAGE, resume=state, on_progress=lambda sent, _: told.append(sent)
    )
    assert [62_412, 102_412] == told


async def test_a_state_survives_as_json(videos: Videos, linkedin: LinkedIn) -> None:
    state = UploadState()
    linkedin.fail = failing("part2", TransportError("reset", kind="protocol"))
    with pytest.raises(TransportError):
        await videos.upload(MP4, owner=PAGE, resume=state)
    linkedin.fail = lambda _: None
    linkedin.log.clear()
    other = UploadState.from_json(orjson.loads(orjson.dumps(state.to_json())))
    assert state == other
    await videos.upload(MP4, owner=PAGE, resume=other)
    assert "initialize_upload" not in linkedin.log


async def test_a_state_does_not_show_its_signed_urls(videos: Videos) -> None:
    state = UploadState()
    await videos.upload(MP4, owner=PAGE, resume=state)
    assert "up.example" not in repr(state)


async def test_answers_do_not_show_their_signed_urls(images: Images, videos: Videos) -> None:
    image = ImageInitializeUploadRequest(owner=Urn(PAGE))
    video = VideoInitializeUploadRequest(
        owner=Urn(PAGE), file_size_bytes=80_000, upload_thumbnail=True, upload_captions=True
    )
    targets = (
        await images.initialize_upload(initialize_upload_request=image),
        await videos.initialize_upload(initialize_upload_request=video),
    )
    assert "https://up.example/whole" == targets[0].upload_url
    assert "up.example" not in repr(targets)


@pytest.mark.parametrize(
    ("data", "owner"),
    [(PNG + b"more", PAGE), (PNG[:-1] + b"1", PAGE), (PNG, "urn:li:organization:7")],
    ids=["another size", "another content", "another owner"],
)
async def test_the_state_of_another_upload_is_refused(
    images: Images, linkedin: LinkedIn, data: bytes, owner: str
) -> None:
    state = UploadState()
    await images.upload(PNG, owner=PAGE, resume=state)
    linkedin.log.clear()
    with pytest.raises(UsageError, match="belongs to urn:li:image:C1 of urn:li:organization:4055"):
        await images.upload(data, owner=owner, resume=state)
    assert [] == linkedin.log


async def test_a_part_without_an_etag_has_not_arrived(videos: Videos, linkedin: LinkedIn) -> None:
    state = UploadState()
    linkedin.without_etag = "part1"
    with pytest.raises(DecodeError, match="no ETag for the part from byte 40,000"):
        await videos.upload(MP4, owner=PAGE, resume=state)
    assert (None, False) == (state.parts[1].etag, state.complete)
    assert "finalize_upload" not in linkedin.log
    linkedin.without_etag = ""
    await videos.upload(MP4, owner=PAGE, resume=state)
    assert "finalize_upload" in linkedin.log


async def test_an_upload_that_is_broken_off_keeps_what_arrived_and_leaves_nothing_open(
    videos: Videos, linkedin: LinkedIn, tmp_path: Path
) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(MP4)
    state, tasks, files = UploadState(), asyncio.all_tasks(), open_files()
    linkedin.hang = "part2"
    call = asyncio.create_task(videos.upload(path, owner=PAGE, resume=state))
    async with asyncio.timeout(5):
        while [part.etag for part in state.parts].count(None) != 1:  # noqa: ASYNC110  # no event
            await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert (tasks, files) == (asyncio.all_tasks(), open_files())
    linkedin.hang = ""
    linkedin.log.clear()
    await videos.upload(path, owner=PAGE, resume=state)
    assert ["part2", "finalize_upload", "get"] == linkedin.log


async def test_upload_urls_that_have_expired_are_asked_for_anew(
    videos: Videos, linkedin: LinkedIn
) -> None:
    state = UploadState()
    linkedin.expires = 1_000
    linkedin.fail = failing("part2", InvalidRequest("no", status=400))
    with pytest.raises(InvalidRequest):
        await videos.upload(MP4, owner=PAGE, resume=state)
    linkedin.fail = lambda _: None
    linkedin.log.clear()
    await videos.upload(MP4, owner=PAGE, resume=state)
    assert {"initialize_upload", "part0", "part1", "part2"} <= set(linkedin.log)


async def test_an_image_that_arrived_is_not_sent_again(images: Images, linkedin: LinkedIn) -> None:
    state = UploadState()
    linkedin.expires = 1_000
    await images.upload(PNG, owner=PAGE, resume=state, wait_s=None)
    linkedin.log.clear()
    await images.upload(PNG, owner=PAGE, resume=state)
    assert ["get"] == linkedin.log


async def test_a_video_that_was_put_together_without_an_answer_is_not_put_together_twice(
    videos: Videos, linkedin: LinkedIn
) -> None:
    state = UploadState()
    lost = OutcomeUnknown("no answer", operation="videos.finalize_upload")
    linkedin.fail = lambda request: lost if request.operation == lost.operation else None
    with pytest.raises(OutcomeUnknown):
        await videos.upload(MP4, owner=PAGE, resume=state)
    linkedin.fail = lambda _: None
    linkedin.log.clear()
    linkedin.statuses = ["PROCESSING", "AVAILABLE"]
    await videos.upload(MP4, owner=PAGE, resume=state)
    assert ["get", "get"] == linkedin.log


async def test_a_token_that_may_not_read_still_puts_a_video_together(
    videos: Videos, linkedin: LinkedIn
) -> None:
    state = UploadState()
    linkedin.fail = lambda r: ServerError("no", status=500) if "finalize" in r.operation else None
    with pytest.raises(ServerError):
        await videos.upload(MP4, owner=PAGE, resume=state, wait_s=None)
    linkedin.fail = lambda r: PermissionDenied("no", status=403) if "get" in r.operation else None
    linkedin.log.clear()
    video = await videos.upload(MP4, owner=PAGE, resume=state, wait_s=None)
    assert ("urn:li:video:C1", ["get", "finalize_upload"]) == (video.id, linkedin.log)


async def test_a_video_that_was_not_put_together_is_put_together(
    videos: Videos, linkedin: LinkedIn
) -> None:
    state = UploadState()
    lost = OutcomeUnknown("no answer", operation="videos.finalize_upload")
    linkedin.fail = lambda request: lost if request.operation == lost.operation else None
    with pytest.raises(OutcomeUnknown):
        await videos.upload(MP4, owner=PAGE, resume=state)
    linkedin.fail = lambda _: None
    linkedin.log.clear()
    linkedin.statuses = ["WAITING_UPLOAD", "AVAILABLE"]
    await videos.upload(MP4, owner=PAGE, resume=state)
    assert ["get", "finalize_upload", "get"] == linkedin.log


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ({"uploadInstructions": []}, "covers 0 of 102,412 bytes"),
        ({"uploadInstructions": None}, "covers 0 of 102,412 bytes"),
        (
            {"uploadInstructions": [{"uploadUrl": "https://x", "firstByte": 0, "lastByte": 9}]},
            "covers 10 of 102,412 bytes",
        ),
        (
            {"uploadInstructions": [{"uploadUrl": "https://x", "firstByte": 5, "lastByte": 9}]},
            "no part that begins at byte 0",
        ),
        (
            {"uploadInstructions": [{"uploadUrl": None, "firstByte": 0, "lastByte": 102_411}]},
            "no part that begins at byte 0",
        ),
        ({"video": None}, "names no asset"),
    ],
)
async def test_instructions_that_are_not_the_file_are_refused(
    videos: Videos, linkedin: LinkedIn, answer: dict[str, Any], text: str
) -> None:
    linkedin.answer = answer
    with pytest.raises(DecodeError, match=text):
        await videos.upload(MP4, owner=PAGE)
    assert ["initialize_upload"] == linkedin.log


async def test_bytes_of_ones_own_go_to_an_upload_url(linkedin: LinkedIn) -> None:
    async def pieces() -> Any:
        yield b"a,b"

    ads = LinkedInAds(transport=HandlerTransport(linkedin))
    answer = await ads.upload(
        "https://up.example/list",
        pieces,
        http="POST",
        headers={"Content-Type": "text/csv"},
        size_bytes=3,
        token=True,
    )
    (sent,) = linkedin.requests
    assert ({"Content-Type": "text/csv", "Content-Length": "3"}, True, False) == (
        sent.headers,
        sent.authorised,
        sent.read,
    )
    assert '"etag-list"' == answer.headers["etag"]


async def test_a_streamed_upload_has_to_say_its_size(linkedin: LinkedIn) -> None:
    ads = LinkedInAds(transport=HandlerTransport(linkedin))
    with pytest.raises(UsageError, match="size_bytes="):
        await ads.upload("https://up.example/list", lambda: None)  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize("body", ["text", 7, object()])
async def test_a_body_is_bytes_or_opens_them(linkedin: LinkedIn, body: Any) -> None:
    ads = LinkedInAds(transport=HandlerTransport(linkedin))
    with pytest.raises(UsageError, match=r"takes bytes, or a function .* take paths and files"):
        await ads.upload("https://up.example/list", body)
    assert [] == linkedin.log


async def test_whoever_does_not_wait_for_a_video_still_has_it_put_together(
    videos: Videos, documents: Documents, linkedin: LinkedIn
) -> None:
    video = await videos.upload(MP4, owner=PAGE, wait_s=None)
    document = await documents.upload(PDF, owner=PAGE, wait_s=None)
    assert ("urn:li:video:C1", "urn:li:document:C1") == (video.id, document.id)
    assert ("finalize_upload" in linkedin.log, "get" in linkedin.log) == (True, False)
