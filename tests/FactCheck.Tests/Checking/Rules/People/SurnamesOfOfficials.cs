namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>Reports that name an official by a surname that another of the table bears too. Each row: publication date, the rules that fire as alarms or -, and the text.</summary>
internal static class SurnamesOfOfficials
{
    public static readonly string[][] Rows =
    [
        [
            "2002-06-01", "-",
            """
            TALLINN — Prime Minister Kallas said on Saturday that Estonia was ready for the EU. Kallas leads the Reform Party.
            """,
        ],
        [
            "1982-06-01", "-",
            """
            OTTAWA — Prime Minister Trudeau said on Tuesday that Canada would patriate its constitution. Trudeau spoke in Ottawa.
            """,
        ],
        [
            "2005-06-01", "-",
            """
            BUENOS AIRES — President Kirchner said on Wednesday that Argentina would pay. Argentine President Kirchner met Brazilian President Luiz Inacio Lula da Silva.
            """,
        ],
        [
            "2010-06-01", "-",
            """
            BUENOS AIRES — President Kirchner said on Tuesday that Argentina would pay.
            """,
        ],
        [
            "2009-06-01", "-",
            """
            BERN — Swiss President Merz apologised in Tripoli on Monday. President Merz said the two businessmen would be freed.
            """,
        ],
        [
            "2012-06-01", "-",
            """
            WASHINGTON — White House press secretary Carney said on Friday that the president was pleased. Carney spoke aboard Air Force One.
            """,
        ],
        [
            "2014-06-02", "-",
            """
            CANBERRA — Deputy Prime Minister Truss opened a road on Monday. Truss, the Nationals leader, said more would follow.
            """,
        ],
        [
            "2020-06-02", "-",
            """
            MOSCOW — Agriculture Minister Patrushev said on Tuesday that Russia had grain. Russian Agriculture Minister Patrushev spoke to President Vladimir Putin.
            """,
        ],
        [
            "2009-06-02", "-",
            """
            ROME — Culture Minister Bondi opened the show on Tuesday. Italian Culture Minister Bondi said the museum would reopen.
            """,
        ],
        [
            "2025-06-03", "-",
            """
            WASHINGTON — Attorney General Bondi said on Tuesday the suspect would be charged.
            """,
        ],
        [
            "2022-10-10", "-",
            """
            LONDON — Prime Minister Truss said on Monday that she would stay. Truss met Foreign Secretary James Cleverly.
            """,
        ],
        [
            "2013-01-10", "-",
            """
            WASHINGTON — Defense Secretary Panetta said on Thursday he would leave. Panetta is 74.
            """,
        ],
        [
            "2016-09-10", "-",
            """
            DILI — President Guterres said on Saturday the country was ready. East Timorese President Guterres spoke at the port. Guterres thanked Indonesia.
            """,
        ],
        [
            "2018-09-10", "-",
            """
            DILI — East Timorese President Guterres spoke at the port. President Guterres thanked Indonesia.
            """,
        ],
        [
            "2013-05-10", "-",
            """
            BUENOS AIRES — President Fernandez de Kirchner said on Friday that her late husband, President Nestor Kirchner, had been right. Kirchner died in 2010.
            """,
        ],
        [
            "2021-05-10", "-",
            """
            TALLINN — Prime Minister Kallas said on Monday that Estonia was ready. EU commissioner Siim Kallas is her father.
            """,
        ],
        [
            "2002-05-10", "-",
            """
            PRAGUE — Prime Minister Orban lost the vote. Hungarian Prime Minister Orban conceded.
            """,
        ],
        [
            "2017-06-10", "-",
            """
            BRATISLAVA — EU Commission Vice President Dombrovskis said on Saturday that growth was back. Latvian Prime Minister Dombrovskis had left in 2014.
            """,
        ],
    ];
}
