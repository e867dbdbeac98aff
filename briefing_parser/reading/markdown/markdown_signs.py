"""Whether a text is Markdown: by signs that plain text does not use, and more than one of them."""

from __future__ import annotations

import re


def is_markdown(text: str) -> bool:
    """Asterisks and underscores here and there are plain text; so is a head between lines of hyphens by itself."""
    sample = text[:_SAMPLE]
    signs = 0
    for literals, pattern, least in _SIGNS:
        if not any(literal in sample for literal in literals):
            continue
        found = sum(1 for _ in zip(pattern.finditer(sample), range(_MOST), strict=False))
        signs += found // least
        if signs >= _ENOUGH:
            return True
    return False


_SAMPLE = 65_536
_MOST = 6
_ENOUGH = 2
_HEADING = re.compile(r"^#{1,6} +[^\W_]", re.MULTILINE)
_ESCAPE = re.compile(r"(?<!\\)\\[\[\]_*#.()`>~+-](?!\\)")
_STRONG = re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{1,200}\*\*(?!\*)|(?<![\w_])__(?=[^\s_])[^_\n]{1,200}__(?![\w_])")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])[^*\n]{0,79}[^\s*]\*(?![\w*])|(?<![\w_])_(?=[^\s_])[^_\n]{0,79}[^\s_]_(?![\w_])")
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?://|/|#|mailto:)[^\s()]{0,500}\)")
_STRUCK = re.compile(r"<s>[^<>\n]{1,200}</s>|~~(?=\S)[^~\n]{1,200}~~")
_NO_BREAK = re.compile(r'^title: "[^"\n]{0,300}\\_', re.MULTILINE)  # as writers of Markdown heads print a no-break space

_SIGNS = (
    (("#",), _HEADING, 1),
    (("\\",), _ESCAPE, 1),
    (("**", "__"), _STRONG, 1),
    (("](",), _LINK, 1),
    (("<s>", "~~"), _STRUCK, 1),
    (("\\_",), _NO_BREAK, 1),
    (("*", "_"), _EMPHASIS, 3),
)
"""What each cannot be without, and how often it must be seen to count once."""
