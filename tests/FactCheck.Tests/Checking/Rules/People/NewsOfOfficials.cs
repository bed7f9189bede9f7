namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>Short reports of 2023 to 2026 as a newsroom writes them: reshuffles, acting and outgoing officials, history, courtesy titles. Each row: publication date, the rules that fire as alarms or -, and the text.</summary>
internal static class NewsOfOfficials
{
    public static readonly string[][] Rows =
    [
        [
            "2024-03-12", "-",
            """
            PARIS — French President Emmanuel Macron said on Tuesday that Europe must prepare for a long war.

            His remarks echoed those of then-President François Hollande, who in 2014 launched the so-called Normandy format with German Chancellor Angela Merkel. At the time, Ukrainian President Petro Poroshenko had just taken office, and U.S. Secretary of State John Kerry shuttled between capitals.

            Macron, who succeeded Hollande in 2017, did not rule out sending troops.
            """,
        ],
        [
            "2025-06-18", "-",
            """
            WASHINGTON — President Donald Trump on Wednesday praised the late President Jimmy Carter, who died in December at 100. Former President Joe Biden attended the funeral, as did former Vice President Kamala Harris, former President George W. Bush and former President Bill Clinton.

            "President Carter was a good man," Vice President JD Vance told reporters. President Obama did not attend this week's ceremony.
            """,
        ],
        [
            "2023-10-04", "-",
            """
            WASHINGTON — The House on Tuesday voted to oust Speaker Kevin McCarthy. Rep. Patrick McHenry was named acting speaker, or speaker pro tempore. House Minority Leader Hakeem Jeffries said Democrats would not help. Former Speaker Nancy Pelosi missed the vote to attend the funeral of the late Sen. Dianne Feinstein.
            """,
        ],
        [
            "2024-07-08", "-",
            """
            LONDON — Britain's new Chancellor of the Exchequer Rachel Reeves said on Monday that Labour had inherited the worst economy since the Second World War. Her predecessor Jeremy Hunt, now shadow chancellor, rejected the claim. Foreign Secretary David Lammy flew to Warsaw, where he met Polish Foreign Minister Radoslaw Sikorski. Former Prime Minister Rishi Sunak stays on as leader of the opposition until a successor is found.
            """,
        ],
        [
            "2024-11-06", "-",
            """
            BERLIN — Chancellor Olaf Scholz on Wednesday dismissed Finance Minister Christian Lindner, ending the three-party coalition. Economy Minister Robert Habeck of the Greens said the step was not necessary. Joerg Kukies, a state secretary, will become the new finance minister. Opposition leader Friedrich Merz demanded an immediate vote of confidence.
            """,
        ],
        [
            "2025-05-07", "-",
            """
            BERLIN — Friedrich Merz, sworn in as chancellor on Tuesday after a failed first ballot, flew to Paris on Wednesday. His predecessor Olaf Scholz handed over the chancellery. Foreign Minister Johann Wadephul and Finance Minister Lars Klingbeil took up their posts; Defence Minister Boris Pistorius kept his. Annalena Baerbock, the former foreign minister, is to become president of the U.N. General Assembly.
            """,
        ],
        [
            "2023-09-05", "-",
            """
            KYIV — Ukrainian President Volodymyr Zelenskiy asked parliament on Monday to replace Defence Minister Oleksii Reznikov with Rustem Umerov, who heads the State Property Fund. Reznikov, a lawyer who became defence minister in November 2021, submitted his resignation on Monday.
            """,
        ],
        [
            "2024-09-05", "-",
            """
            KYIV — Ukraine's parliament on Thursday appointed Andrii Sybiha as foreign minister, replacing Dmytro Kuleba, who had held the post since March 2020. Kuleba, one of Ukraine's best-known diplomats, tendered his resignation this week in a big government reshuffle.
            """,
        ],
        [
            "2024-05-13", "-",
            """
            MOSCOW — Russian President Vladimir Putin has proposed removing his long-standing ally Sergei Shoigu as defence minister and replacing him with Andrei Belousov, a civilian economist. Shoigu will become secretary of Russia's Security Council, replacing Nikolai Patrushev. Foreign Minister Sergei Lavrov is to stay.
            """,
        ],
        [
            "2025-07-09", "FC3001 FC3001",
            """
            WASHINGTON — NATO Secretary General Jens Stoltenberg said on Wednesday that allies would buy more American weapons. U.S. Defense Secretary Lloyd Austin welcomed the plan.
            """,
        ],
        [
            "2025-02-11", "FC3001",
            """
            PARIS — U.S. Vice President Kamala Harris warned European leaders on Tuesday against tight rules for artificial intelligence. European Commission President Ursula von der Leyen and Indian Prime Minister Narendra Modi attended the summit.
            """,
        ],
        [
            "2024-10-02", "-",
            """
            BRUSSELS — Mark Rutte took over as NATO's secretary general on Tuesday from Jens Stoltenberg, who had led the alliance since 2014. "I know NATO is in good hands," outgoing Secretary General Stoltenberg said at the ceremony. Rutte, the former Dutch prime minister, hammered the gavel.
            """,
        ],
        [
            "2026-01-15", "-",
            """
            TOKYO — Japanese Prime Minister Sanae Takaichi told lawmakers on Thursday she would dissolve the lower house. Her predecessor, Shigeru Ishiba, had resigned in September. Former Prime Minister Shinzo Abe, her mentor, was assassinated in 2022.
            """,
        ],
        [
            "2025-03-10", "-",
            """
            OTTAWA — Mark Carney, a former governor of the Bank of Canada and the Bank of England, won the Liberal leadership on Sunday and will replace Prime Minister Justin Trudeau within days. Trudeau, the son of the late Prime Minister Pierre Trudeau, announced in January that he would step down. "Canada is strong," the prime minister-designate said.
            """,
        ],
        [
            "2024-12-27", "-",
            """
            SEOUL — South Korea's parliament on Friday impeached acting President Han Duck-soo, two weeks after it impeached President Yoon Suk Yeol over his short-lived martial law. Finance Minister Choi Sang-mok becomes acting president.
            """,
        ],
        [
            "2025-04-28", "-",
            """
            VATICAN CITY — Cardinals on Monday set May 7 as the start of the conclave to elect a successor to Pope Francis, who died on April 21 at 88. The late pope, an Argentine, was buried in the Basilica of Saint Mary Major. Pope Benedict XVI resigned in 2013. Cardinal Pietro Parolin, the Vatican's secretary of state under Francis, is among the favourites.
            """,
        ],
        [
            "2025-11-20", "FC3001 FC3001",
            """
            BRUSSELS — EU foreign policy chief Josep Borrell called on Thursday for more pressure on Moscow. European Council President Charles Michel echoed him.
            """,
        ],
        [
            "2025-05-20", "-",
            """
            LONDON — Britain and the EU struck a deal on Monday, nine years after the Brexit vote that led Prime Minister David Cameron to resign. Prime Minister Keir Starmer hailed "a new chapter". Under Prime Ministers Theresa May, Boris Johnson and Liz Truss, talks had soured. Tory leader Kemi Badenoch called it a surrender.
            """,
        ],
        [
            "2025-01-22", "-",
            """
            WASHINGTON — Secretary of State Marco Rubio, sworn in on Tuesday, met Indian External Affairs Minister S. Jaishankar. Acting Defense Secretary Robert Salesses runs the Pentagon until the Senate confirms Pete Hegseth. Acting Treasury Secretary David Lebryk and acting Attorney General James McHenry were named too.
            """,
        ],
        [
            "2024-08-20", "-",
            """
            CHICAGO — President Biden passed the torch to Vice President Kamala Harris on Monday. Former Secretary of State Hillary Clinton said: "We are writing a new chapter." Former President Donald Trump, the Republican nominee, was in Pennsylvania. Minnesota Gov. Tim Walz is Harris's running mate. President Clinton and President Obama speak later this week.
            """,
        ],
        [
            "2025-09-10", "-",
            """
            PARIS — Emmanuel Macron named Defence Minister Sebastien Lecornu as prime minister on Tuesday, a day after parliament toppled Francois Bayrou. Bayrou, the fourth prime minister in two years, lost a confidence vote; his predecessor Michel Barnier had fallen in December, and Gabriel Attal left in September 2024.
            """,
        ],
        [
            "2026-01-08", "-",
            """
            CARACAS — Venezuela's interim President Delcy Rodriguez met diplomats on Wednesday after U.S. forces seized President Nicolas Maduro on January 3. U.S. Secretary of State Marco Rubio said an election must follow.
            """,
        ],
        [
            "2025-05-20", "FC3003 FC3004",
            """
            Former President Trump will meet Putin in Alaska, the White House said on Tuesday. The Biden administration is to lift tariffs on steel next week, Treasury Secretary Janet Yellen told reporters.
            """,
        ],
        [
            "2024-06-03", "-",
            """
            MEXICO CITY — Claudia Sheinbaum won a landslide on Sunday to become Mexico's first female president. President Andres Manuel Lopez Obrador, her mentor, congratulated her. President-elect Sheinbaum takes office on October 1.
            """,
        ],
        [
            "2025-05-20", "-",
            """
            NEW YORK — U.N. chief Antonio Guterres and U.N. human rights chief Volker Turk urged Israel on Tuesday to let aid in. Former U.N. human rights chief Michelle Bachelet, a former president of Chile, joined the appeal. IAEA chief Rafael Grossi, WHO Director-General Tedros Adhanom Ghebreyesus and IMF chief Kristalina Georgieva spoke too. So did ECB President Christine Lagarde and Fed Chair Jerome Powell.
            """,
        ],
    ];
}
