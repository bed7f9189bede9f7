using System.Runtime.InteropServices;

using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>The word lists that names are recognised with, in the form in which tokens look them up. Immutable and thread-safe.</summary>
internal sealed class NameLexicon
{
    private const string Folder = "Extraction/Names/";

    private readonly WordTable<WordTraits> traits;

    private NameLexicon(Gazetteer gazetteer, OrganisationTable organisations, GivenNames people)
    {
        Gazetteer = gazetteer;
        Organisations = organisations;
        People = people;
        Titles = new(LoadTitles(), WordTraits.OpensTitle);
        Places = new(gazetteer.Places.SelectMany(place => place.Aliases.Prepend(place.Name)).Select(name => (name, name)), WordTraits.OpensPlace);
        KnownOrganisations = new(
            organisations.All.SelectMany(each => each.Aliases.Prepend(each.Name).Concat(each.Acronyms).Select(name => (name, each))),
            WordTraits.OpensOrganisation);
        SmallOrganisations = new(organisations.All.Where(each => !each.Name.Any(char.IsUpper)).Select(each => (each.Name, each)), WordTraits.OpensOrganisation);
        Metonyms = new(gazetteer.FoldedMetonyms.Select(name => (Capitalised(name), name)), WordTraits.OpensMetonym);
        Demonyms = new(gazetteer.DemonymNames.Select(name => (name, name)), WordTraits.OpensDemonym);
        traits = Traits(gazetteer, people);
    }

    public static NameLexicon Core { get; } = new(Gazetteer.Core, OrganisationTable.Core, GivenNames.Core);

    public Gazetteer Gazetteer { get; }

    public OrganisationTable Organisations { get; }

    public GivenNames People { get; }

    /// <summary>Titles before names, with the gender that they tell: 'm', 'f' or '-'.</summary>
    public NameIndex<char> Titles { get; }

    public NameIndex<string> Places { get; }

    public NameIndex<Organisation> KnownOrganisations { get; }

    /// <summary>Those that are written small as well: "coalition of the willing".</summary>
    public NameIndex<Organisation> SmallOrganisations { get; }

    public NameIndex<string> Metonyms { get; }

    public NameIndex<string> Demonyms { get; }

    /// <summary>What the lists know of a folded word, and what may begin with it.</summary>
    public WordTraits Of(string folded) => traits.GetValueOrDefault(folded);

    private static string Capitalised(string name) => string.Join(' ', name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<(string, char)> LoadTitles()
    {
        foreach ((_, string entry) in Lexicon.Read(Folder + "titles.lexicon"))
        {
            int tab = entry.IndexOf('\t', StringComparison.Ordinal);
            yield return (entry[..tab], entry[tab + 1]);
        }
    }

    private WordTable<WordTraits> Traits(Gazetteer gazetteer, GivenNames people)
    {
        var found = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        void Add(string word, WordTraits trait) => CollectionsMarshal.GetValueRefOrAddDefault(found, word, out _) |= trait;
        void AddFile(string file, WordTraits trait)
        {
            foreach ((_, string entry) in Lexicon.Read(Folder + file))
            {
                Add(entry, trait);
            }
        }

        foreach (string name in people.All)
        {
            Add(name, people.GenderOf(name) switch { 'm' => WordTraits.MaleName, 'f' => WordTraits.FemaleName, _ => WordTraits.AnyName });
        }

        foreach (string name in people.AllSurnames)
        {
            Add(name, WordTraits.Surname);
        }

        foreach (string word in gazetteer.FoldedDemonyms)
        {
            Add(word, WordTraits.Demonym);
        }

        AddFile("organisation-heads.lexicon", WordTraits.OrganisationHead);
        AddFile("organisation-openers.lexicon", WordTraits.OrganisationOpener);
        AddFile("place-heads.lexicon", WordTraits.PlaceHead);
        AddFile("street-heads.lexicon", WordTraits.StreetHead);
        AddFile("place-openers.lexicon", WordTraits.PlaceOpener);
        AddFile("particles.lexicon", WordTraits.Particle);
        AddFile("family-words.lexicon", WordTraits.NameSuffix);
        AddFile("connectors.lexicon", WordTraits.Connector);
        AddFile("calendar.lexicon", WordTraits.Calendar);
        AddFile("small-words.lexicon", WordTraits.Small);
        AddFile("ordinary-words.lexicon", WordTraits.Ordinary);
        AddFile("event-words.lexicon", WordTraits.EventWord);
        AddFile("weak-surnames.lexicon", WordTraits.WeakSurname);
        AddFile("person-nouns.lexicon", WordTraits.PersonNoun);
        foreach ((_, string entry) in Lexicon.Read(Folder + "common-acronyms.lexicon"))
        {
            Add(NameSpelling.Fold(entry), WordTraits.Acronym);
        }

        AddAll(Titles.FirstWords, WordTraits.OpensTitle);
        AddAll(Places.FirstWords, WordTraits.OpensPlace);
        AddAll(KnownOrganisations.FirstWords, WordTraits.OpensOrganisation);
        AddAll(SmallOrganisations.FirstWords, WordTraits.OpensOrganisation);
        AddAll(Metonyms.FirstWords, WordTraits.OpensMetonym);
        AddAll(Demonyms.FirstWords, WordTraits.OpensDemonym);
        return found.ToWordTable();

        void AddAll(IEnumerable<string> words, WordTraits trait)
        {
            foreach (string word in words)
            {
                Add(word, trait);
            }
        }
    }
}
