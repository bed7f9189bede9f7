namespace FactCheck.Extraction.Names;

/// <summary>What the word lists know of a single word, folded.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    MaleName = 1,
    FemaleName = 1 << 1,
    AnyName = 1 << 2,
    Surname = 1 << 3,
    OrganisationHead = 1 << 4,
    OrganisationOpener = 1 << 5,
    PlaceHead = 1 << 6,
    StreetHead = 1 << 7,
    PlaceOpener = 1 << 8,
    Particle = 1 << 9,
    NameSuffix = 1 << 10,
    Connector = 1 << 11,
    Calendar = 1 << 12,
    Small = 1 << 13,
    Demonym = 1 << 14,
    Acronym = 1 << 15,
    Ordinary = 1 << 16,
    EventWord = 1 << 17,
    WeakSurname = 1 << 18,
    PersonNoun = 1 << 19,

    // What a name or phrase that begins with the word may be: to look it up otherwise would be in vain.
    OpensTitle = 1 << 20,
    OpensPlace = 1 << 21,
    OpensOrganisation = 1 << 22,
    OpensMetonym = 1 << 23,
    OpensDemonym = 1 << 24,

    /// <summary>What is known of the word itself.</summary>
    OfWord = (1 << 20) - 1,
    GivenName = MaleName | FemaleName | AnyName,
    PersonName = GivenName | Surname,
}
