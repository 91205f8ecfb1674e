// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <QWidget>

class QFormLayout;

namespace fanye::app {

// What is known of the file: pages, size, author, program, permissions, path.
class FileProperties : public QWidget
{
    Q_OBJECT
public:
    explicit FileProperties(QWidget *parent = nullptr);

    void setIssue(const IssueFacts &facts, const QString &path);

private:
    void addRow(const QString &name, const QString &plainText);

    QFormLayout *m_form;
};

} // namespace fanye::app
