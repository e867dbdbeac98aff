"""What the names of HTML say: which elements begin lines, which nest how, which mean something to the structure."""

from __future__ import annotations

EMPTY_LINE = 2
NEW_LINE = 1
_APART = "p h1 h2 h3 h4 h5 h6 ul ol menu dir dl table blockquote pre listing xmp figure hr title"
_LINES = (
    "html head body div section article main nav header footer aside address hgroup search form fieldset legend center "
    "li dt dd tr caption thead tbody tfoot figcaption details summary dialog optgroup option datalist frameset noframes"
)
LINES = {**dict.fromkeys(_LINES.split(), NEW_LINE), **dict.fromkeys(_APART.split(), EMPTY_LINE)}
"""Elements that begin and end lines: how many line ends set them off."""

VOID = frozenset("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split())
"""Elements without content, and without an end tag."""

WORD_ENDS = frozenset("button select textarea input img video audio iframe object embed canvas svg math".split())
"""Elements that stand in a line like a word of their own."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
CELLS = frozenset({"td", "th"})
SCOPES = frozenset({"table", "caption", *CELLS})
"""Elements that nothing inside them closes but their own kind, and those of the table around them."""

LISTS = frozenset({"ul", "ol"})
"""Elements whose items no end tag of an item inside them closes."""

ITEMS = {"li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"})}
"""Items, and those before them that they end."""

LET_ITEMS_END = frozenset({"address", "div", "p"})
"""Special elements that an item ends together with the item around them."""

SPECIAL = frozenset(LINES) | SCOPES | WORD_ENDS
"""Elements that the end tag of an inline element around them does not close."""

KEEPS_PARAGRAPH = frozenset("title caption tr thead tbody tfoot option optgroup datalist template".split()) | CELLS | WORD_ENDS
"""Elements among `SPECIAL` that do not end an open paragraph."""

WHITE_SPACE_KEPT = frozenset("pre listing xmp textarea".split())
NOT_SHOWN = frozenset("script style noscript iframe".split())

EMPHASIS = {"b": "b", "strong": "b", "i": "i", "em": "i", "s": "s", "strike": "s", "del": "s", "a": "a"}
"""Elements that may overlap with others, and the tag of their marks."""

TELLING = HEADINGS | frozenset(
    "title nav header footer aside main article section form button table ul ol dl dt figure figcaption blockquote pre time "
    "address select label".split()
)
"""Elements that get a mark in any case; others do if they have a class, an id or a role."""

UNTOLD = frozenset("html head body tr tbody thead tfoot col colgroup".split())
"""Elements that never get one: they hold what everything holds."""

BREAK_OUT = HEADINGS | frozenset(
    "b big blockquote body br center code dd div dl dt em embed font head hr i img li listing menu meta nobr ol p pre ruby s "
    "small span strike strong sub sup table tt u ul var".split()
)
"""Elements that cannot stand in a drawing: an unclosed drawing ends at them (HTML, 13.2.6.5)."""
