"""Fill one audience from a list and another one from a stream, and see how far they are.

LINKEDIN_ADS_ACCESS_TOKEN=... python examples/audiences.py
"""

from __future__ import annotations

import asyncio

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.models.dmp_segment_users import (
    DmpSegmentUser,
    DmpSegmentUserAction,
    DmpSegmentUserId,
    DmpSegmentUserIdType,
)
from linkedin_ads_async.models.dmp_segments import (
    DmpSegment,
    DmpSegmentDestination,
    DmpSegmentDestinationName,
    DmpSegmentType,
)
from linkedin_ads_async.urn import Urn

LINKEDIN = DmpSegmentDestination(destination=DmpSegmentDestinationName.LINKEDIN)


def member(address: str) -> DmpSegmentUser:
    one = DmpSegmentUserId(id_type=DmpSegmentUserIdType.SHA256_EMAIL, id_value=address)
    return DmpSegmentUser(action=DmpSegmentUserAction.ADD, user_ids=[one])


async def new_segment(ads: LinkedInAds, account: int, kind: DmpSegmentType, platform: str) -> int:
    created = await ads.dmp_segments.create(
        DmpSegment(
            name=f"Example: {kind}",
            account=Urn.of("sponsoredAccount", account),
            type=kind,
            source_platform=platform,
            destinations=[LINKEDIN],
        )
    )
    return created.id


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search()).items[0].id or 0

        listed = await new_segment(ads, account, DmpSegmentType.USER_LIST_UPLOAD, "LIST_UPLOAD")
        rows = [f"reader{n}@havenwerk.example,Editor" for n in range(400)]
        text = "\n".join(["Email,Job title", *rows, "not an address,Editor"])
        done = await ads.dmp_segments.upload_list(listed, text.encode())
        print(f"list: {done.rows} rows sent, lines left out: {[r.line for r in done.rejected]}")

        streamed = await new_segment(ads, account, DmpSegmentType.USER, "DIRECT_API")
        people = (member(f"Customer{n}@kade.example") for n in range(6_000))
        result = await ads.dmp_segment_users.stream(streamed, people)
        print(f"stream: {result.accepted} accepted, {len(result.errors)} refused")

        for number in (listed, streamed):
            segment = await ads.dmp_segments.get(number)
            for one in segment.destinations or []:
                print(f"{segment.name}: {one.status}, {segment.input_count} rows came in")
        await ads.dmp_segments.batch_delete([listed, streamed])


if __name__ == "__main__":
    asyncio.run(main())
