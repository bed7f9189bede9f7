namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>Further short reports of 2023 to 2026: headlines, captions, handovers, recollections, other presidents, and officials who are stale. Each row: publication date, the rules that fire as alarms or -, and the text.</summary>
internal static class MoreNewsOfOfficials
{
    public static readonly string[][] Rows =
    [
        [
            "2025-03-04", "-",
            """
            Ex-PM Truss hails Trump; Sunak stays silent

            LONDON — Former Prime Minister Liz Truss praised President Donald Trump on Tuesday. Rishi Sunak, prime minister until July, said nothing. Lord Cameron, the former foreign secretary, warned of a "dark week" for Ukraine.
            """,
        ],
        [
            "2025-01-20", "-",
            """
            WASHINGTON — Donald Trump was sworn in as the 47th president on Monday in the Capitol Rotunda. Outgoing President Joe Biden and Vice President Kamala Harris looked on. President Biden earlier pardoned members of his family. Chief Justice John Roberts administered the oath; JD Vance took his from Justice Brett Kavanaugh. Former Presidents Bill Clinton, George W. Bush and Barack Obama attended.
            """,
        ],
        [
            "2025-05-08", "-",
            """
            VATICAN CITY — Cardinal Robert Prevost became the first American pope on Thursday and took the name Leo XIV. Pope Francis made him a cardinal in 2023. "Pope Francis opened a door," the new pope said.
            """,
        ],
        [
            "2025-06-04", "-",
            """
            SEOUL — South Korea's new President Lee Jae-myung took office on Wednesday, hours after he beat Kim Moon-soo in a snap election called after the removal of Yoon Suk Yeol. Acting President Lee Ju-ho handed over. Former President Moon Jae-in sent flowers. President Yoon had declared martial law on December 3.
            """,
        ],
        [
            "2024-07-05", "-",
            """
            LONDON — Keir Starmer became Britain's prime minister on Friday. In his last speech outside Number 10, Prime Minister Rishi Sunak said he was sorry. Chancellor Jeremy Hunt kept his seat, but former Prime Minister Liz Truss lost hers, as did Defence Secretary Grant Shapps. Defence Secretary John Healey got to work in the afternoon.
            """,
        ],
        [
            "2025-10-16", "-",
            """
            PARIS — French Prime Minister Sébastien Lecornu, reappointed on Friday four days after he quit, survived two votes of no confidence on Thursday. Interior Minister Laurent Nuñez and Defence Minister Catherine Vautrin watched from the benches. Bruno Retailleau, interior minister until Sunday, now leads the opposition on the right.
            """,
        ],
        [
            "2023-11-13", "-",
            """
            LONDON — Prime Minister Rishi Sunak sacked Home Secretary Suella Braverman on Monday and brought back former leader David Cameron as foreign secretary. James Cleverly, foreign secretary until this morning, takes over as home secretary. Therese Coffey resigned as environment secretary and was replaced by Steve Barclay, who had been health secretary.
            """,
        ],
        [
            "2025-08-12", "-",
            """
            CAPTION — FILE - Then-U.S. President Joe Biden, right, greets NATO Secretary General Jens Stoltenberg at the White House, June 17, 2024. (AP Photo)

            FILE PHOTO: German Chancellor Olaf Scholz arrives for a cabinet meeting in Berlin, November 6, 2024.

            Germany's trade surplus fell in June, the statistics office said on Tuesday.
            """,
        ],
        [
            "2025-04-23", "-",
            """
            WASHINGTON — Defense Secretary Pete Hegseth shared plans in a second chat, people with knowledge of it said. The first was set up by national security adviser Michael Waltz. As defense secretary under President Biden, Lloyd Austin was criticised for hiding a hospital stay. Gen. Mark Milley, chairman of the Joint Chiefs of Staff from 2019 to 2023, lost his security detail.
            """,
        ],
        [
            "2024-08-08", "-",
            """
            DHAKA — Nobel laureate Muhammad Yunus took the oath on Thursday as head of Bangladesh's interim government, three days after Prime Minister Sheikh Hasina fled to India. President Mohammed Shahabuddin swore him in. Former Prime Minister Khaleda Zia, freed this week, welcomed it.
            """,
        ],
        [
            "2025-12-03", "-",
            """
            WASHINGTON — "Chancellor Merkel always told me the truth," former President Barack Obama said on Wednesday at a forum in Chicago. He recalled how President Hu Jintao and President Dmitry Medvedev took notes in Copenhagen. "When I called President Mubarak, he would not listen."
            """,
        ],
        [
            "2025-05-20", "-",
            """
            A brief history of the office

            Henry Kissinger was national security adviser and secretary of state at once. Secretary of State Colin Powell told the U.N. that Iraq had weapons; Defense Secretary Donald Rumsfeld planned the war. President George W. Bush later called it his worst day. British Prime Minister Tony Blair stood by him.
            """,
        ],
        [
            "2025-05-20", "-",
            """
            University President Claudine Gay resigned last year. FIFA President Gianni Infantino and Real Madrid President Florentino Perez met on Tuesday. Club president Joan Laporta stayed away. European Parliament President Roberta Metsola handed out the prize. Senate President Larcher spoke. State Senate President Karen Spilka did not.
            """,
        ],
        [
            "2024-10-01", "-",
            """
            MEXICO CITY — Claudia Sheinbaum was sworn in on Tuesday as Mexico's president. Outgoing President Andrés Manuel López Obrador hugged her. Ex-President Enrique Peña Nieto lives in Spain. U.S. first lady Jill Biden led the American delegation; President-elect Prabowo Subianto of Indonesia sent a note.
            """,
        ],
        [
            "2025-11-08", "-",
            """
            LA PAZ — Rodrigo Paz was sworn in on Saturday as president of Bolivia, ending two decades of rule by the left. Luis Arce, who had not sought re-election, left the palace in the morning. Argentine President Javier Milei and Chilean President Gabriel Boric attended. Former President Evo Morales stayed in the Chapare.
            """,
        ],
        [
            "2025-06-13", "-",
            """
            JERUSALEM — Israel struck Iran on Friday. Prime Minister Benjamin Netanyahu said the operation would take days. Defense Minister Israel Katz declared an emergency. Yoav Gallant, whom Netanyahu fired as defense minister in November, backed it. "It is time," former Prime Minister Naftali Bennett said. Iran's Supreme Leader Ayatollah Ali Khamenei vowed revenge; President Masoud Pezeshkian cancelled a trip.
            """,
        ],
        [
            "2024-05-21", "-",
            """
            TEHRAN — Iran mourned President Ebrahim Raisi and Foreign Minister Hossein Amirabdollahian on Tuesday after their helicopter crashed on Sunday. Acting President Mohammad Mokhber and acting Foreign Minister Ali Bagheri Kani led the prayers.
            """,
        ],
        [
            "2025-03-14", "-",
            """
            OTTAWA — Mark Carney was sworn in as Canada's prime minister on Friday. Mélanie Joly stays as foreign minister, François-Philippe Champagne moves to finance and Dominic LeBlanc, the finance minister under Justin Trudeau, goes to trade. "The Trudeau government is history," Conservative leader Pierre Poilievre said.
            """,
        ],
        [
            "2024-11-20", "FC3001",
            """
            BERLIN — German Finance Minister Christian Lindner will present the budget on Friday. British Prime Minister Rishi Sunak arrives on Saturday.
            """,
        ],
        [
            "2025-05-20", "FC3001",
            """
            TOKYO — Japanese Prime Minister Fumio Kishida plans to visit Washington next month, the government spokesman said on Tuesday.
            """,
        ],
        [
            "2024-09-20", "FC3001 FC3001",
            """
            KYIV — Ukraine's foreign minister, Dmytro Kuleba, is due in New York on Sunday. Russian Defence Minister Sergei Shoigu inspected troops on Friday.
            """,
        ],
        [
            "2025-06-02", "FC3001 FC3003",
            """
            WARSAW — Polish Prime Minister Mateusz Morawiecki congratulated Karol Nawrocki, the president-elect, on Monday. The Morawiecki government plans tax cuts.
            """,
        ],
        [
            "2025-02-03", "FC3004",
            """
            WASHINGTON — Secretary of State Antony Blinken will travel to Panama this week. The Biden administration is pressing the country over the canal.
            """,
        ],
        [
            "2025-05-21", "FC3001 FC3004",
            """
            ROME — Pope Francis met Vice President JD Vance on Monday and will lead Wednesday's audience. Italian Prime Minister Mario Draghi was to join.
            """,
        ],
    ];
}
