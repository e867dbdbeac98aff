from briefing_parser.structure.sections.contents_links import link_exchanges, link_topics


def targets(links):
    return {entry: link.target for entry, link in links.items()}


def test_word_for_word_comes_first_whatever_the_order():
    links = link_topics(["The ferry", "The railway"], ["The railway", "The ferry"])
    assert targets(links) == {0: 1, 1: 0}
    assert all(link.score == 1 for link in links.values())


def test_quotes_dashes_and_capitals_do_not_count():
    assert link_topics(["The “Sea Gull” – a ferry"], ['THE "SEA GULL" - A FERRY'])[0].score == 1


def test_another_wording_is_linked_with_a_lower_score():
    link = link_topics(["The ferry", "Results of the congress of foresters"], ["The ferry", "Congress of foresters: results"])[
        1
    ]
    assert link.target == 1
    assert 0.5 < link.score < 1


def test_an_entry_without_a_section_is_left_alone():
    assert targets(link_topics(["The ferry", "Launch of a satellite"], ["The ferry", "Opening of a school"])) == {0: 0}


QUESTIONS = ["When will the ferry sail again?", "I would like to return to the ferry.", "Who pays for the school in the hills?"]
ANSWERS = ["In May.", "It sails in May.", "The province pays."]


def test_entries_are_aligned_in_order_and_a_follow_up_has_none():
    links = link_exchanges(["The ferry", "A school for the hills"], QUESTIONS, ANSWERS, returning={1})
    assert targets(links) == {0: 0, 1: 2}


def test_an_entry_may_stand_elsewhere_in_the_contents():
    links = link_exchanges(["A school for the hills", "The ferry"], QUESTIONS[::2], ANSWERS[::2])
    assert targets(links) == {0: 1, 1: 0}


def test_words_begin_alike():
    links = link_exchanges(["Restoration of relations"], ["Can relations ever be restored?"], ["They can."])
    assert links[0].score == 1


def test_nothing_to_link():
    assert link_exchanges([], QUESTIONS, ANSWERS) == {}
    assert link_exchanges(["The ferry"], [], []) == {}
    assert link_topics([], ["x"]) == {}
