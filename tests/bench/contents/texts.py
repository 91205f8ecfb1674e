# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up magazines, in four languages: sections with articles, and body text that says nothing in particular."""
import random

ZH = [
    ("要闻", ["市政务服务中心全年无休开放:办事不用等", "新能源公交线路增至二十六条", "一张图看懂明年十件民生实事",
            "老旧小区改造进入收官阶段,三万户居民受益"]),
    ("专题", ["从一粒种子到一张餐桌", "“夜校”火了!年轻人下班后都在学什么", "山里来了数字农场", "一条河的三次改道",
            "把图书馆开到地铁站,读者说:太方便了"]),
    ("人物", ["修表匠老周的四十年", "她在海拔四千米种树", "小镇邮递员的最后一班岗", "从外卖骑手到调度员:赵明的一天"]),
    ("文化", ["古戏台上的新声音", "寻访消失的渡口", "方言里的节气 谚语里的农时", "博物馆奇妙夜预约开启",
            "读一本旧书,走一段老街"]),
    ("生活", ["秋冬进补先问自己三个问题", "阳台种菜指南", "周末去哪儿?六条近郊徒步路线", "手机里的老照片怎样保存最稳妥"]),
    ("资讯", ["全省公共图书馆借阅证互通", "城市书房新增十二处", "气象部门发布冬季预报:较常年偏暖"]),
]
ZHT = [
    ("焦點", ["捷運新線試乘首日湧入三萬人", "舊港區變身海濱公園", "社區廚房的一千零一夜"]),
    ("專訪", ["聽見海浪的建築師", "她把書店開進菜市場", "從漁村少年到氣象主播:林曉峰的追風人生"]),
    ("生活", ["在陽台遇見一座森林", "週末小旅行:鐵道旁的三間老屋", "走進豆腐店的清晨五點"]),
    ("文化", ["偶戲團下鄉記", "消失的手寫招牌,回來了", "一座圖書館的三十年"]),
]
JA = [
    ("特集", ["地域をつなぐ小さな図書館", "海辺の町に移り住んだ人たち", "朝市から始まる一日", "古い校舎が工房に生まれ変わるまで"]),
    ("インタビュー", ["星を数える仕事について", "九十歳の写真家が見つめる季節", "パン職人が語る待つことの大切さ"]),
    ("くらし", ["冬の窓辺を暖かくする工夫", "はじめての味噌づくり", "自転車で行く半日の旅"]),
    ("連載", ["坂の上の喫茶店", "ことばの散歩道", "季節の手紙"]),
]
EN = [
    ("News", ["Harbour bridge reopens after two years of repair", "City libraries drop all late fees",
              "Night buses will run every fifteen minutes"]),
    ("Features", ["The last lighthouse keeper of the northern isles", "How a village bought its own forest",
                  "What the river remembers", "A thousand clocks and the man who winds them"]),
    ("People", ["Teaching chess in a prison yard", "She maps the songs of migrating birds",
                "From apprentice to master: forty years at the forge"]),
    ("Culture", ["An orchestra made of kitchen tools", "Reading aloud in an age of silence", "The museum that collects smells"]),
    ("Living", ["Bread for people with no time", "Six walks that start at a railway station", "Keeping bees on a balcony"]),
]
ISSUES = {"zh": ZH, "zht": ZHT, "ja": JA, "en": EN}
NAMES = {"zh": "翻页月刊", "zht": "翻頁月刊", "ja": "月刊ほんのかぜ", "en": "The Turning Page"}
CONTENTS_WORDS = {"zh": "目录", "zht": "目錄", "ja": "目次", "en": "Contents"}
SUBHEADS = {"zh": ["缘起", "转折", "今后怎么办"], "zht": ["緣起", "轉折", "未來"], "ja": ["はじまり", "いま", "これから"],
            "en": ["How it began", "A turning point", "What comes next"]}
AUTHORS = {"zh": ["本刊记者 李文", "周晓", "陈立群"], "zht": ["本刊記者 林文", "周曉", "陳立群"], "ja": ["山田 花", "佐藤 健"],
           "en": ["Mary Ash", "John Reed", "Ann Cole"]}

PHRASES = {
    "zh": ["清晨的街道上行人渐渐多了起来", "负责人介绍说这项工作已经持续了三年", "附近的居民都愿意过来坐一坐",
           "志愿者把桌椅搬到树荫下面", "窗外的雨下得不大却一直没有停", "大家围着地图讨论下一步的路线",
           "记者在现场看到设备正在调试", "去年同一时间这里还是一片空地", "孩子们把刚学会的歌唱了一遍又一遍",
           "老人笑着摆手说都是应该做的", "每隔几天就有新的消息传回来", "数据显示参加的人数比上月多了不少"],
    "zht": ["清晨的街道上行人漸漸多了起來", "負責人表示這項工作已經持續三年", "附近的居民都願意過來坐一坐",
            "志工把桌椅搬到樹蔭下面", "窗外的雨下得不大卻一直沒有停", "大家圍著地圖討論下一步的路線",
            "去年同一時間這裡還是一片空地", "孩子們把剛學會的歌唱了一遍又一遍"],
    "ja": ["朝の通りには少しずつ人が増えてきた", "担当者はこの取り組みがもう三年になると話す", "近所の人たちも気軽に立ち寄っていく",
           "窓の外では静かに雨が降り続いている", "みんなで地図を囲んで次の道を相談した", "去年の今ごろここはまだ空き地だった",
           "子どもたちは覚えたばかりの歌を繰り返した"],
    "en": ["the street fills slowly as the morning goes on", "nobody had expected the work to last three years",
           "neighbours come by to sit under the trees", "the rain was not heavy but it did not stop",
           "everyone leaned over the map to find the next turn", "a year ago this was an empty field",
           "the children sang the song again and again", "there is news from the valley every few days"],
}


def sentence(language, chance):
    parts = [chance.choice(PHRASES[language]) for _ in range(chance.randint(2, 3))]
    if language == "en":
        words = ", and ".join(parts)
        return words[0].upper() + words[1:] + ". "
    comma = "、" if language == "ja" else "，"
    return comma.join(parts) + "。"


def paragraph(language, chance, sentences=5):
    return "".join(sentence(language, chance) for _ in range(chance.randint(2, sentences))).strip()
