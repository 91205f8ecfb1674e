// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace fanye::facts {

// What witnesses say of one field. Those that say the same strengthen each other; where another value, or all others
// together that could stand alone, come near the best in confidence, nothing is certain.
template <typename Value> class Votes
{
public:
    void add(const Value &value, const Witness &witness, double confidence)
    {
        if (confidence <= 0)
            return;
        for (Fact<Value> &fact : m_facts)
            if (fact.value == value) {
                if (confidence > m_strongest[std::size_t(&fact - m_facts.data())]) {
                    fact.witness = witness;
                    m_strongest[std::size_t(&fact - m_facts.data())] = confidence;
                }
                fact.confidence = 1 - (1 - fact.confidence) * (1 - confidence);
                return;
            }
        m_facts.push_back({value, witness, confidence});
        m_strongest.push_back(confidence);
    }

    std::optional<Fact<Value>> best() const
    {
        constexpr double least = 0.5;
        constexpr double nearness = 0.15; // of doubt: 0.95 against 0.75 is clear, 0.7 against 0.6 is not
        const auto best = std::max_element(m_facts.begin(), m_facts.end(),
                                           [](const auto &a, const auto &b) { return a.confidence < b.confidence; });
        if (best == m_facts.end() || best->confidence < least)
            return std::nullopt;
        double allWrong = 1; // all others that could stand alone
        double strongest = 0;
        for (auto fact = m_facts.begin(); fact != m_facts.end(); ++fact) {
            if (fact == best)
                continue;
            strongest = std::max(strongest, fact->confidence);
            if (fact->confidence >= least)
                allWrong *= 1 - fact->confidence;
        }
        const double others = std::max(strongest, 1 - allWrong);
        if (others > 0 && best->confidence - others < nearness)
            return std::nullopt;
        return *best;
    }

    bool isEmpty() const { return m_facts.empty(); }

private:
    std::vector<Fact<Value>> m_facts;
    std::vector<double> m_strongest; // for each value, its best witness's confidence
};

} // namespace fanye::facts
