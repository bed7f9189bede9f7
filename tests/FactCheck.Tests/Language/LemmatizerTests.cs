using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class LemmatizerTests
{
    private static readonly Tag Past = new(WordClass.Verb, VerbForm.Past);
    private static readonly Tag Participle = new(WordClass.Verb, VerbForm.PastParticiple);
    private static readonly Tag Gerund = new(WordClass.Verb, VerbForm.Gerund);
    private static readonly Tag Present = new(WordClass.Verb, VerbForm.Present);

    private static Lemmatizer Lemmatizer => TaggerFile.Default.Lemmatizer;

    [TestCase("The suspect fled the scene", 2, "flee")]
    [TestCase("The van sped off", 2, "speed")]
    [TestCase("He had fled the scene", 2, "flee")]
    [TestCase("The gunman hoped to escape", 2, "hope")]
    [TestCase("Two cars collided on the bridge", 2, "collide")]
    [TestCase("Officers taped off the street", 1, "tape")]
    public void Lemmas_VerbOfSentence_IsDictionaryForm(string sentence, int token, string lemma) =>
        TextAnalyzer.Default.Analyze(sentence).Lemmas[token].Should().Be(lemma);

    // Base form, past, participle: the irregular verbs of the news.
    [TestCase("arise arose arisen, bear bore born, beat beat beaten, become became become, begin began begun, bend bent bent, bet bet bet, bind bound bound")]
    [TestCase("bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought, build built built, burn burned burned")]
    [TestCase("burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost")]
    [TestCase("creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten")]
    [TestCase("fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown")]
    [TestCase("forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone")]
    [TestCase("grind ground ground, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept")]
    [TestCase("kneel knelt knelt, know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let, lie lay lain, light lit lit")]
    [TestCase("lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken, overcome overcame overcome")]
    [TestCase("overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit, read read read, ride rode ridden, ring rang rung")]
    [TestCase("rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken")]
    [TestCase("shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat")]
    [TestCase("slay slew slain, sleep slept slept, slide slid slid, slit slit slit, speak spoke spoken, speed sped sped, spend spent spent, spin spun spun, spit spat spat")]
    [TestCase("split split split, spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung")]
    [TestCase("strike struck stricken, strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung")]
    [TestCase("take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden")]
    [TestCase("undergo underwent undergone, understand understood understood, undertake undertook undertaken, uphold upheld upheld, wake woke woken, wear wore worn")]
    [TestCase("weave wove woven, weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood")]
    [TestCase("wring wrung wrung, write wrote written, panic panicked panicked, traffic trafficked trafficked, free freed freed, agree agreed agreed")]
    public void Lemma_IrregularVerb_IsItsBaseForm(string verbs)
    {
        foreach (string[] forms in verbs.Split(", ").Select(verb => verb.Split(' ')))
        {
            Lemmatizer.Lemma(forms[1], Past).Should().Be(forms[0], "it is a past");
            Lemmatizer.Lemma(forms[2], Participle).Should().Be(forms[0], "it is a participle");
        }
    }

    [TestCase("hope hopes hoped hoping, stare stares stared staring, tape tapes taped taping, hop hops hopped hopping, quote quotes quoted quoting")]
    [TestCase("collide collides collided colliding, evade evades evaded evading, choke chokes choked choking, wage wages waged waging, waste wastes wasted wasting")]
    [TestCase("visit visits visited visiting, wander wanders wandered wandering, insure insures insured insuring, patrol patrols patrolled patrolling")]
    [TestCase("level levels levelled levelling, ship ships shipped shipping, add adds added adding, fill fills filled filling, die dies died dying, flee flees fled fleeing")]
    [TestCase("carry carries carried carrying, rush rushes rushed rushing, kidnap kidnaps kidnapped kidnapping, found founds founded founding, wound wounds wounded wounding")]
    public void Lemma_RegularForms_AreOfOneVerb(string verbs)
    {
        foreach (string[] forms in verbs.Split(", ").Select(verb => verb.Split(' ')))
        {
            Lemmatizer.Lemma(forms[1], Present).Should().Be(forms[0]);
            Lemmatizer.Lemma(forms[2], Past).Should().Be(forms[0]);
            Lemmatizer.Lemma(forms[2], Participle).Should().Be(forms[0]);
            Lemmatizer.Lemma(forms[3], Gerund).Should().Be(forms[0]);
        }
    }

    [TestCase("men man, spokesmen spokesman, councilwomen councilwoman, gunmen gunman, children child, stepchildren stepchild, feet foot, teeth tooth, mice mouse")]
    [TestCase("knives knife, wives wife, thieves thief, shelves shelf, midwives midwife, caves cave, crises crisis, analyses analysis, criteria criterion, alumni alumnus")]
    [TestCase("passersby passerby, sisters-in-law sister-in-law, buses bus, campuses campus, churches church, aches ache, heroes hero, shoes shoe, cookies cookie")]
    [TestCase("deputies deputy, days day, corpses corpse, houses house, specimen specimen, abdomen abdomen, aircraft aircraft, series series, news news")]
    public void Lemma_PluralOfNoun_IsItsSingular(string nouns)
    {
        foreach (string[] forms in nouns.Split(", ").Select(noun => noun.Split(' ')))
        {
            Lemmatizer.Lemma(forms[0], new(WordClass.Noun, VerbForm.None)).Should().Be(forms[1]);
        }
    }

    [Test]
    public void IrregularForms_EachRow_IsNeededAndIsNoBaseForm()
    {
        foreach ((string form, string verb) in IrregularForms.Verbs)
        {
            string[] ruled = [Lemmatizer.ByRule(form, Past), Lemmatizer.ByRule(form, Gerund)];
            ruled.Should().Contain(lemma => !string.Equals(lemma, verb, StringComparison.Ordinal), $"'{form}' needs no row");
            form.Should().NotBe(verb);
        }

        foreach ((string form, string noun) in IrregularForms.Nouns)
        {
            form.Should().NotBe(noun);
        }
    }
}
