// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <QWidget>

class QVBoxLayout;

namespace fanye::app {

// The highlights of an issue (本期要目), each of which leads to its page.
class HighlightList : public QWidget
{
    Q_OBJECT
public:
    explicit HighlightList(QWidget *parent = nullptr);

    void setHighlights(const std::vector<facts::Highlight> &highlights);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

private:
    QVBoxLayout *m_column;
    std::vector<facts::Highlight> m_shown;
};

} // namespace fanye::app
