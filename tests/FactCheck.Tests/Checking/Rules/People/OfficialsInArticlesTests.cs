using FactCheck.Articles;
using FactCheck.Checking;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>The rules on officials in whole articles: one whose officials are a year behind its date, and a sound one that is full of their predecessors.</summary>
public sealed class OfficialsInArticlesTests
{
    private const string Stale =
        """
        BRUSSELS, May 20, 2025 — Western leaders scrambled on Tuesday to agree on a common line toward Moscow after a night of drone strikes on Ukrainian ports.

        NATO Secretary-General Jens Stoltenberg called the strikes "a deliberate provocation" and urged allies to speed up deliveries. "We stand with Ukraine for as long as it takes," Stoltenberg said.

        In Washington, President Joe Biden convened his national security team. The Biden administration is considering a new package of air-defense missiles, according to two officials familiar with the talks. Secretary of State Antony Blinken is expected to travel to Europe later this week, while Defense Secretary Lloyd Austin held a call with his Ukrainian counterpart, Rustem Umerov.

        German Chancellor Olaf Scholz, whose coalition has been divided over Taurus missiles, said Berlin would "examine every option." His foreign minister, Annalena Baerbock, was more outspoken. British Prime Minister Rishi Sunak promised a further 200 drones.

        The war, which began with Russia's full-scale invasion in February 2022, has killed tens of thousands. Since then, US President Joe Biden has approved more than $60 billion in aid. In 2023, then-British Prime Minister Rishi Sunak hosted a recovery conference in London.

        Canadian Prime Minister Justin Trudeau and his Japanese counterpart, Fumio Kishida, also condemned the attack. Pope Francis prayed for the victims at his weekly audience on Wednesday.

        Former US President Donald Trump, who is running for the White House again, told supporters in Ohio that he would end the war in a day. With the US presidential election approaching, Republicans have grown sceptical of aid.

        EU foreign policy chief Josep Borrell will brief ministers on Thursday. European Council President Charles Michel has called an emergency summit.

        Ukrainian Foreign Minister Dmytro Kuleba thanked partners but warned that time was short. President Volodymyr Zelensky said he had spoken with Biden by phone.

        Russian Defence Minister Sergei Shoigu denied that civilians had been targeted. Kremlin spokesman Dmitry Peskov said the talks were a "theatre."
        """;

    private const string Sound =
        """
        BRUSSELS, May 20, 2025 — Western leaders met on Tuesday to agree on a common line after a night of drone strikes on Ukrainian ports.

        NATO Secretary-General Mark Rutte, who took over from Jens Stoltenberg in October, called the strikes a provocation. Stoltenberg, now Norway's finance minister, had used the same word in 2022.

        In Washington, President Donald Trump convened his national security team. The Biden administration had approved more than $60 billion in aid; the Trump administration has sent none since March. Secretary of State Marco Rubio, who is also acting national security adviser, is expected in Europe. His predecessor, Antony Blinken, made the trip sixteen times.

        German Chancellor Friedrich Merz promised to examine every option. Under Olaf Scholz, Berlin had refused to send Taurus missiles. "Chancellor Scholz said no for three years," a diplomat recalled.

        When Boris Johnson was prime minister, Britain was the first to send heavy weapons. British Prime Minister Keir Starmer promised 200 drones. Former British prime minister Rishi Sunak, who hosted a recovery conference in 2023, welcomed it.

        Canadian Prime Minister Mark Carney, a former governor of the Bank of England, condemned the attack. So did his Japanese counterpart, Shigeru Ishiba. Pope Leo XIV prayed for the victims; the late Pope Francis had done so every week.

        As US president from 2009 to 2017, Barack Obama sent no weapons. Former US President Joe Biden did not comment. In 2019, US President Donald Trump froze aid, which led to his first impeachment.

        EU foreign policy chief Kaja Kallas, a former Estonian prime minister, will brief ministers on Thursday. European Council President António Costa has called a summit.

        Ukrainian Foreign Minister Andrii Sybiha thanked partners. Dmytro Kuleba, who was foreign minister until September, now teaches at Harvard. Russian Defence Minister Andrei Belousov denied everything, as Sergei Shoigu did before him.
        """;

    [Test]
    public void Audit_StaleArticle_TellsOfEveryOfficial() => Found(Stale).Should().BeEquivalentTo(
        "FC3001 NATO Secretary-General Jens Stoltenberg",
        "FC3001 German Chancellor Olaf Scholz",
        "FC3001 foreign minister, Annalena Baerbock",
        "FC3001 British Prime Minister Rishi Sunak",
        "FC3001 Canadian Prime Minister Justin Trudeau",
        "FC3001 Japanese counterpart, Fumio Kishida",
        "FC3001 EU foreign policy chief Josep Borrell",
        "FC3001 European Council President Charles Michel",
        "FC3001 Ukrainian Foreign Minister Dmytro Kuleba",
        "FC3001 Russian Defence Minister Sergei Shoigu",
        "FC3003 The Biden administration",
        "FC3004 Secretary of State Antony Blinken",
        "FC3004 Defense Secretary Lloyd Austin",
        "FC3004 Pope Francis",
        "FC3004 Former US President Donald Trump",
        "FC3005 US presidential election approaching");

    [Test]
    public void Audit_SoundArticle_IsSilent() => Found(Sound).Should().BeEmpty();

    private static string[] Found(string text)
    {
        var article = new Article("a", text) { Published = PublicationTime.TryParse("2025-05-20", out PublicationTime time) ? time : null };
        return
        [
            .. FactChecker.CreateDefault().Audit([article]).Findings
                .Where(finding => finding.Severity > Severity.Info && finding.Rule.StartsWith("FC3", StringComparison.Ordinal))
                .Select(finding => $"{finding.Rule} {finding.Sides[0].Text}"),
        ];
    }
}
