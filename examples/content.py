"""Upload a picture, show it in a post that exists for sponsoring only, and delete the post again.

Nobody sees the post: without an ad that shows it, it stays in the dark.
"""

from __future__ import annotations

import asyncio
import struct
import zlib

from linkedin_ads_async import LinkedInAds, Urn
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.posts import Post

WIDTH, HEIGHT = 1200, 627
POST = {
    "commentary": "Three lessons from the yard", "visibility": "PUBLIC",
    "lifecycleState": "PUBLISHED", "distribution": {"feedDistribution": "NONE"},
    "contentCallToActionLabel": "LEARN_MORE", "contentLandingPage": "https://example.com/yard",
}  # fmt: skip  # a document is read in lines


def picture(red: int, green: int, blue: int) -> bytes:
    """One colour all over, as PNG; in earnest, give `upload` the path of a file."""
    row = b"\0" + bytes((red, green, blue)) * WIDTH
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    pieces = [(b"IHDR", head), (b"IDAT", zlib.compress(row * HEIGHT)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in pieces
    )


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search()).items[0]
        owner = account.reference or Urn("")
        print(f"uploading for {owner}")
        image = await ads.images.upload(
            picture(11, 102, 194),
            owner=owner,
            account=account.id,
            name="Keel",
            on_progress=lambda sent, total: print(f"  {sent:,} of {total:,} bytes"),
        )
        print(f"{image.id} is {image.status}")

        context = {"dscAdAccount": f"urn:li:sponsoredAccount:{account.id}", "dscStatus": "ACTIVE"}
        content = {"media": {"id": image.id, "title": "Keel", "altText": "A keel on blocks"}}
        post = structure({**POST, "adContext": context, "content": content}, Post)
        post.author = owner
        created = await ads.posts.create(post)
        listing = ads.posts.dsc_ad_account(dsc_ad_account=account.id or 0, count=100)
        found = [one.id async for one in listing]
        print(f"{created.id} is one of {len(found)} posts that only ads show")

        await ads.posts.delete(created.id)
        print("and gone again")


if __name__ == "__main__":
    asyncio.run(main())
