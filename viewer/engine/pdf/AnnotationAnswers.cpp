// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AnnotationAnswers.h"

#include <map>
#include <utility>

namespace fanye::engine {
namespace {

constexpr int deepestAnswer = 32;

class Chains
{
public:
    explicit Chains(const std::vector<AnnotationEntry> &entries)
        : m_entries(entries)
    {
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].self.isIndirect())
                m_places.emplace(entries[i].self, i);
    }
    // Of the entry's chain; the entry itself where it answers nothing, or the chain has no beginning.
    std::size_t first(std::size_t entry) const
    {
        std::size_t at = entry;
        for (int depth = 0; depth < deepestAnswer; ++depth) {
            const auto answered = m_places.find(m_entries[at].answered);
            if (answered == m_places.end())
                return at;
            at = answered->second;
        }
        return entry;
    }

private:
    const std::vector<AnnotationEntry> &m_entries;
    std::map<QPDFObjGen, std::size_t> m_places;
};

void add(Annotation &first, const Annotation &answer)
{
    const QString words = answer.author.isEmpty() ? answer.note : answer.author + QStringLiteral(": ") + answer.note;
    const QString gap = first.note.isEmpty() ? QString() : QStringLiteral("\n\n");
    if (!answer.note.isEmpty() && first.note.size() + gap.size() + words.size() <= longestAnnotationNote)
        first.note += gap + words;
}

} // namespace

std::vector<Annotation> withAnswers(std::vector<AnnotationEntry> entries)
{
    const Chains chains(entries);
    std::vector<std::size_t> first;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        first.push_back(chains.first(i));
        if (first[i] != i)
            add(entries[first[i]].annotation, entries[i].annotation);
    }
    std::vector<Annotation> all;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (first[i] == i)
            all.push_back(std::move(entries[i].annotation));
    return all;
}

} // namespace fanye::engine
