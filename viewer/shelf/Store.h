// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/Bookmarks.h"
#include "shelf/Corrections.h"
#include "shelf/FactCorrections.h"
#include "shelf/FolderList.h"
#include "shelf/IssueSettings.h"
#include "shelf/IssuesOnShelf.h"
#include "shelf/Marks.h"
#include "shelf/Places.h"
#include "shelf/RecentIssues.h"
#include "shelf/database/StoreCondition.h"
#include "shelf/records/ShelfRecords.h"
#include "shelf/records/UnsavedChanges.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QThread;

namespace fanye::shelf {

class ShelfThread;
struct ShelfOpened;
struct ChangesSaved;
struct ChangesFailed;
struct ShelfReread;

// What the reader's home keeps of issues: a class for each table, over one SQLite file that several programs may use at
// once. The thread that made it only.
//
// All of it is held in memory, so that nothing here waits for a disk or a lock: the tables answer at once, changes take
// effect at once, and a thread behind this opens, reads and writes the file. Once isSaved(), a change is on the disk
// and survives a power cut; while the disk refuses, changes are kept and tried again. Changes by other programs are
// noticed.
//
// Beside the file lie its backups (three, a day apart), and damaged files that were moved aside.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const QString &file, QObject *parent = nullptr);
    // Waits until all is saved, for some seconds at most: call it when no window is open any more.
    ~Store() override;

    // A change of an issue's tables answers false, and does nothing, before RecentIssues::remember().
    RecentIssues &recentIssues() { return m_recentIssues; }
    Places &places() { return m_places; }
    Bookmarks &bookmarks() { return m_bookmarks; }
    Corrections &corrections() { return m_corrections; }
    FactCorrections &facts() { return m_facts; }
    Marks &marks() { return m_marks; }
    IssueSettings &settings() { return m_settings; }
    IssuesOnShelf &onShelf() { return m_onShelf; }
    FolderList &folders() { return m_folders; }
    const RecentIssues &recentIssues() const { return m_recentIssues; }
    const Places &places() const { return m_places; }
    const Bookmarks &bookmarks() const { return m_bookmarks; }
    const Corrections &corrections() const { return m_corrections; }
    const FactCorrections &facts() const { return m_facts; }
    const Marks &marks() const { return m_marks; }
    const IssueSettings &settings() const { return m_settings; }
    const IssuesOnShelf &onShelf() const { return m_onShelf; }
    const FolderList &folders() const { return m_folders; }

    StoreCondition condition() const { return m_condition; }
    bool isLoaded() const { return m_isLoaded; } // the file has been read; until then the tables are empty
    bool waitUntilLoaded(std::chrono::milliseconds atMost); // blocks; answers isLoaded()
    bool isSaved() const { return m_unsaved.isEmpty() && m_underWay.isEmpty(); }
    // Tries to write to the disk again now. Without this call it is tried after a while, if there is something to
    // write.
    void returnToDisk();

Q_SIGNALS:
    void loaded(); // once
    void saved();
    void conditionChanged();

private:
    void keep(const ShelfChange &change);
    void save();
    void send();
    void takeReports();
    void take(ShelfOpened &report);
    void take(ChangesSaved &report);
    void take(ChangesFailed &report);
    void take(ShelfReread &report);
    void setCondition(const StoreCondition &condition);
    void become(ShelfContent records);
    void tryLater();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<ShelfThread> m_file; // lives in the thread
    StoreCondition m_condition;
    ShelfRecords m_records;
    Bookmarks m_bookmarks;
    Corrections m_corrections;
    FactCorrections m_facts;
    Marks m_marks;
    IssueSettings m_settings;
    IssuesOnShelf m_onShelf;
    FolderList m_folders;
    Places m_places;
    RecentIssues m_recentIssues;
    bool m_isLoaded = false;
    UnsavedChanges m_underWay; // with the thread
    UnsavedChanges m_unsaved; // made since
    QTimer m_retry;
    std::chrono::milliseconds m_retryAfter;
};

} // namespace fanye::shelf
