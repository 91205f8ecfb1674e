# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers, running heads and mastheads in the forms that periodicals use, each with the facts that it states.

`COVERS` is the set that the rules were made with; `HELD_BACK` was written afterwards and never changed a rule.
"""
import dataclasses

# A line of a cover: size in points, share of the page's height, words.
@dataclasses.dataclass
class Cover:
    name: str
    language: str
    lines: list
    gold: dict
    heads: tuple = ("", "")  # even and odd pages
    masthead: tuple = ()  # lines of page 2
    title: str = ""  # of the document information
    file: str = ""  # the file's name, without its ending
    foreword: tuple = ()  # heading and paragraphs of page 3


COVERS = [
    Cover("monthly", "zh", [(36, .2, "清源协作月报"), (14, .3, "〔2024〕第 3 期(总第 134 期)")],
          dict(series="清源协作月报", covers="2024-02", year=2024, number="3", total="134"),
          heads=("清源协作月报", "〔2024〕第 3 期(总第 134 期)"), title="清源协作月报 2024.02"),
    Cover("year-and-number", "zh", [(40, .12, "城市观察"), (12, .2, "2024年第3期（总第134期）"), (22, .6, "夜色里的老街")],
          dict(series="城市观察", year=2024, number="3", total="134"), heads=("城市观察", "2024年第3期")),
    Cover("full-width", "zh", [(38, .1, "南江学刊"), (12, .18, "２０２４年第５期　总第２１７期"), (20, .5, "２０２３年十大新闻")],
          dict(series="南江学刊", year=2024, number="5", total="217"), heads=("南江学刊", "南江学刊")),
    Cover("han-numerals", "zh", [(44, .12, "文苑"), (14, .2, "二〇二四年第三期"), (12, .23, "总第一百三十四期")],
          dict(series="文苑", year=2024, number="3", total="134"), heads=("文苑", "二〇二四年第三期")),
    Cover("han-circles", "zh", [(44, .12, "山海诗刊"), (14, .2, "二○二三年十月号")],
          dict(series="山海诗刊", covers="2023-10", year=2023), heads=("山海诗刊", "二○二三年十月号")),
    Cover("joint", "zh", [(40, .1, "学习与探讨"), (12, .2, "2024年第1-2期合刊"), (12, .23, "总第88-89期")],
          dict(series="学习与探讨", year=2024, number="1-2", total="88-89"), heads=("学习与探讨", "2024年第1-2期合刊")),
    Cover("joint-enumeration", "zh", [(40, .1, "工会之声"), (12, .2, "2023年第11、12期合刊（总第96期）")],
          dict(series="工会之声", year=2023, number="11-12", total="96"), heads=("工会之声", "")),
    Cover("joint-months", "zh", [(40, .1, "企业家园"), (12, .2, "2024年1-2月合刊")],
          dict(series="企业家园", covers=["2024-01", "2024-02"], year=2024), heads=("企业家园", "2024年1-2月合刊")),
    Cover("month-issue", "zh", [(42, .1, "青年科学"), (12, .18, "2024年2月号"), (12, .21, "总第512期")],
          dict(series="青年科学", covers="2024-02", year=2024, total="512"), heads=("青年科学", "2024年2月号")),
    Cover("published", "zh", [(42, .1, "清源工作"), (12, .2, "2024年第2期"), (12, .23, "2024年3月7日出版")],
          dict(series="清源工作", year=2024, number="2", published="2024-03-07"), heads=("清源工作", "")),
    Cover("covers-and-published", "zh", [(42, .1, "北岸信息"), (12, .2, "2024年2月号 总第45期"), (12, .9, "出版日期：2024年3月7日")],
          dict(series="北岸信息", covers="2024-02", year=2024, total="45", published="2024-03-07"), heads=("北岸信息", "")),
    Cover("newspaper", "zh", [(50, .08, "东港日报"), (10, .14, "2024年3月7日 星期四 农历正月廿七 第8123期 今日8版"),
                              (10, .16, "国内统一连续出版物号：CN 44-0023")],
          dict(series="东港日报", year=2024, number="8123", published="2024-03-07"), heads=("东港日报", "2024年3月7日 星期四")),
    Cover("quarterly", "zh", [(36, .1, "统计研究通讯"), (12, .2, "季刊"), (12, .23, "2024年第1季度")],
          dict(series="统计研究通讯", covers=["2024-01", "2024-03"], year=2024), heads=("统计研究通讯", "2024年第1季度")),
    Cover("season", "zh", [(36, .1, "藏书家"), (12, .2, "2024年春季刊"), (12, .23, "总第31期")],
          dict(series="藏书家", year=2024, total="31"), heads=("藏书家", "")),
    Cover("issn", "zh", [(36, .1, "水利技术"), (10, .05, "ISSN 1000-0054"), (10, .07, "CN 11-2223/N"), (12, .2, "2024年 第4期")],
          dict(series="水利技术", year=2024, number="4", issn="1000-0054"), heads=("水利技术", "2024年第4期")),
    Cover("wrong-check-digit", "zh", [(36, .1, "农机天地"), (10, .05, "ISSN 1000-0055"), (12, .2, "2024年第4期（总第77期）")],
          dict(series="农机天地", year=2024, number="4", total="77"), heads=("农机天地", "")),
    Cover("publisher", "zh", [(36, .1, "园区简讯"), (12, .2, "2024年第6期"), (12, .9, "主办：东港市人民政府办公室")],
          dict(series="园区简讯", year=2024, number="6", publisher="东港市人民政府办公室"), heads=("园区简讯", "")),
    Cover("masthead", "zh", [(36, .1, "校园文学"), (12, .2, "2024.05")],
          dict(series="校园文学", covers="2024-05", year=2024, total="61", publisher="东港第一中学", published="2024-05-20"),
          heads=("校园文学", "校园文学"),
          masthead=("主管单位：东港市教育局", "主办单位：东港第一中学", "主编：李明", "总第61期", "出版日期：2024年5月20日", "电话：020-12345678")),
    Cover("compiled", "zh", [(34, .15, "协作简报"), (14, .22, "第8期"), (12, .26, "东港协作指挥部编印"), (12, .3, "2024年4月15日")],
          dict(series="协作简报", year=2024, number="8", publisher="东港协作指挥部", published="2024-04-15"), heads=("协作简报", "")),
    Cover("decoy-event", "zh", [(40, .1, "滨海生活"), (12, .2, "2024年第9期"), (16, .5, "活动时间：2024年10月20日"),
                                (16, .6, "第3期干部培训班开班"), (12, .92, "定价：20.24元 电话：020-20240315")],
          dict(series="滨海生活", year=2024, number="9"), heads=("滨海生活", "2024年第9期")),
    Cover("decoy-total", "zh", [(40, .1, "会展纵横"), (12, .2, "2024年第7期（总第55期）"), (18, .55, "全省现场会总第12次会议召开"),
                                (18, .62, "执行 GB/T 9704-2012 的经验")],
          dict(series="会展纵横", year=2024, number="7", total="55"), heads=("会展纵横", "")),
    Cover("decoy-quoted", "zh", [(40, .1, "党建参考"), (12, .2, "2024年第2期"), (14, .7, "转载自《半月观察》2023年第24期")],
          dict(series="党建参考", year=2024, number="2"), heads=("党建参考", "2024年第2期")),
    Cover("decoy-document", "zh", [(40, .1, "政务公报"), (12, .2, "2024年第10期"), (14, .6, "东府〔2023〕15号文件解读"), (14, .65, "2020-2025年规划纲要")],
          dict(series="政务公报", year=2024, number="10"), heads=("政务公报", "")),
    Cover("spaced-out", "zh", [(40, .1, "前 沿 科 技"), (12, .2, "2 0 2 4 年 第 1 2 期"), (12, .23, "总 第 3 6 0 期")],
          dict(series="前沿科技", year=2024, number="12", total="360"), heads=("前沿科技", "")),
    Cover("volume", "zh", [(34, .1, "海洋学报"), (12, .2, "第46卷 第2期"), (12, .23, "2024年2月")],
          dict(series="海洋学报", covers="2024-02", year=2024, number="2"), heads=("海洋学报", "第46卷 第2期")),
    Cover("file-name", "zh", [], dict(series="清源月刊", year=2024, number="3"), file="清源月刊2024年第3期"),
    Cover("file-name-month", "zh", [], dict(covers="2024-02", year=2024), file="scan_2024-02"),
    Cover("traditional", "zht", [(42, .1, "程式人雜誌"), (14, .2, "2014 年 1 月號"), (12, .9, "程式人雜誌社 出版")],
          dict(series="程式人雜誌", covers="2014-01", year=2014, publisher="程式人雜誌社")),
    Cover("republic", "zht", [(42, .1, "文化資產"), (14, .2, "中華民國113年2月"), (12, .24, "第58期")],
          dict(series="文化資產", covers="2024-02", year=2024, number="58"), heads=("文化資產", "")),
    Cover("republic-han", "zht", [(42, .1, "臺灣林業"), (14, .2, "民國一一三年四月號"), (12, .24, "第50卷第2期")],
          dict(series="臺灣林業", covers="2024-04", year=2024, number="2"), heads=("臺灣林業", "")),
    Cover("traditional-total", "zht", [(42, .1, "講義"), (12, .2, "2024年3月號 總號第444期"), (12, .9, "出版者：講義堂股份有限公司")],
          dict(series="講義", covers="2024-03", year=2024, total="444", publisher="講義堂股份有限公司"), heads=("講義", "")),
    Cover("japanese", "ja", [(40, .1, "市民だより"), (14, .2, "令和6年2月号"), (12, .24, "No.812")],
          dict(series="市民だより", covers="2024-02", year=2024, number="812"), heads=("市民だより", "令和6年2月号")),
    Cover("japanese-volume", "ja", [(40, .1, "情報処理研究"), (12, .2, "第65巻第3号 通巻708号"), (12, .24, "2024年3月15日発行"),
                                    (12, .9, "発行：情報処理研究会")],
          dict(series="情報処理研究", year=2024, number="3", total="708", published="2024-03-15", publisher="情報処理研究会"),
          heads=("情報処理研究", "")),
    Cover("english", "en", [(44, .08, "The Harbour Review"), (12, .15, "Vol. 12 No. 3"), (12, .18, "February 2024"),
                            (24, .5, "Ten Days in 2019")],
          dict(series="The Harbour Review", covers="2024-02", year=2024, number="3"), heads=("The Harbour Review", "February 2024")),
    Cover("english-issue", "en", [(44, .08, "Model Railways"), (12, .15, "Issue 134 | March 2024 | $5.99")],
          dict(series="Model Railways", covers="2024-03", year=2024, number="134"), heads=("MODEL RAILWAYS", "Issue 134")),
    Cover("english-season", "en", [(44, .08, "Orchard & Field"), (12, .15, "Spring 2024"), (12, .18, "ISSN 0378-5955")],
          dict(series="Orchard & Field", year=2024, issn="0378-5955"), heads=("Orchard & Field", "Spring 2024")),
    Cover("english-joint", "en", [(44, .08, "Sailing Notes"), (12, .15, "January/February 2024"), (12, .18, "Volume 8, Number 1")],
          dict(series="Sailing Notes", covers=["2024-01", "2024-02"], year=2024, number="1"), heads=("SAILING NOTES", "Volume 8, Number 1")),
    Cover("english-weekly", "en", [(44, .08, "Dockside Weekly"), (12, .15, "7 March 2024  No. 1,204"), (20, .6, "Regatta, May 4-6, 2024")],
          dict(series="Dockside Weekly", year=2024, number="1204", published="2024-03-07"), heads=("Dockside Weekly", "7 March 2024")),
    Cover("english-whole", "en", [(40, .08, "Proceedings of Tides"), (12, .15, "Vol. 3, No. 2 (Whole No. 14), June 2021"),
                                  (12, .92, "Published by Tidal Society")],
          dict(series="Proceedings of Tides", covers="2021-06", year=2021, number="2", total="14", publisher="Tidal Society"),
          heads=("Proceedings of Tides", "")),
    Cover("foreword", "zh", [(40, .1, "晨光"), (12, .2, "2024年第1期")],
          dict(series="晨光", year=2024, number="1", summary="春天来了，园子里的花开了。我们又见面了！"),
          heads=("晨光", "2024年第1期"), foreword=("卷首语", "春天来了，园子里的花开了。", "我们又见面了！")),
]

HELD_BACK = []
