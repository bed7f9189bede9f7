using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on the vehicle of a culprit: in what, or on foot, he fled ("fled in a van", "took off running"), with what he rammed something ("rammed a truck into the wall"), and to what he went for the weapon
/// ("went to his truck and pulled out a rifle").
/// </summary>
internal sealed class VehicleTerms
{
    private const string Group = "vehicle";
    private const string OnFoot = "foot";
    private const int PhraseReach = 4;
    private const int IntoReach = 14;
    private const int WeaponReach = 14;
    private const int SentenceReach = 40;

    private static readonly LexiconTable Verbs = LexiconTable.Load("Extraction/Claims/vehicle-verbs.lexicon");
    private static readonly WordList LaterStages = WordList.Load("Extraction/Claims/later-stages.lexicon");
    private static readonly LexiconTable Words = LexiconTable.Load("Extraction/Claims/exclusive-terms.lexicon");

    private readonly ClaimSource source;
    private readonly AnalyzedText text;
    private readonly ExclusivePhrases phrases;
    private readonly List<Claim> into;
    private HashSet<int>? suspects;

    private VehicleTerms(ClaimSource source, ExclusivePhrases phrases, List<Claim> into)
    {
        this.source = source;
        text = source.Text;
        this.phrases = phrases;
        this.into = into;
    }

    // Few articles ask.
    private HashSet<int> Suspects => suspects ??= [.. into.Where(claim => claim.Attribute is Attributes.CaseRole && claim.Value.Text is "suspect").Select(claim => claim.Subject.Index)];

    /// <summary>Adds the claims of an article; of several culprits it tells only with what they rammed something.</summary>
    public static void Add(ClaimSource source, ExclusivePhrases phrases, bool several, List<Claim> into)
    {
        var reader = new VehicleTerms(source, phrases, into);
        for (int token = 0; token < source.Text.Count; token++)
        {
            if (Verbs.TryGet(source.Text, token, out string? kind) && (!several || (kind is "ram" && !reader.GoesOff(token))))
            {
                reader.Read(token, kind, source.Text.Sentences[source.Text.SentenceOf[token]].End);
            }

            reader.Bomb(token);
        }
    }

    private void Read(int verb, string kind, int end)
    {
        switch (kind)
        {
            case "flee":
                Flight(verb, verb + 1, end);
                break;
            case "leave" when GoesOff(verb):
                Flight(verb, verb + 2, end);
                break;
            case "leave" when verb + 2 < end && text.Lower[verb] is "left":
                Flight(verb, verb + 1, end);
                break;
            case "run" when GoesOff(verb):
                Fled(new(new(verb, verb + 2), OnFoot), verb);
                break;
            case "run":
                Fetching(verb, end);
                break;
            case "ram" when GoesOff(verb):
                Flight(verb, verb + 2, end);
                break;
            case "ram":
                Ramming(verb, end);
                break;
            case "go":
                Fetching(verb, end);
                break;
            case "board" or "get" when verb + 1 < end && text.Lower[verb + 1] is "in" or "into":
                Boarding(verb, end);
                break;
            case "get":
                FetchedFrom(verb, end);
                break;
        }
    }

    // "drove off", "ran away"
    private bool GoesOff(int verb) => verb + 1 < text.Sentences[text.SentenceOf[verb]].End && text.Lower[verb + 1] is "off" or "away";

    // "fled the scene in a black van", "fled on foot", "took off running"
    private void Flight(int verb, int first, int end)
    {
        for (int token = first; token < Math.Min(end, first + PhraseReach + 2); token++)
        {
            if (text.Lower[token] is "running" && token == first && text.Lower[verb] is not "left")
            {
                Fled(new(new(verb, token + 1), OnFoot), verb);
                return;
            }

            if (text.Lower[token] is "in" or "on" or "by" or "aboard" && token + 1 < end)
            {
                ExclusivePhrase? found = text.Lower[token + 1] is "foot" ? new(new(token, token + 2), OnFoot) : phrases.Heading(token + 1, end, Group);
                if (found is { } vehicle)
                {
                    Fled(vehicle, verb);
                    return;
                }
            }

            if (text.Classes[token] is WordClass.Verb or WordClass.Coordinator or WordClass.Punctuation)
            {
                return;
            }
        }
    }

    // "jumped into a van and sped off"
    private void Boarding(int verb, int end)
    {
        if (phrases.Heading(verb + 2, end, Group) is not { } vehicle)
        {
            return;
        }

        for (int token = vehicle.Tokens.End; token < Math.Min(end, vehicle.Tokens.End + PhraseReach); token++)
        {
            bool flees = Verbs.TryGet(text.Lower[token], out string? kind) && (kind is "flee" || (token + 1 < end && text.Lower[token + 1] is "off" or "away"));
            if (flees)
            {
                Fled(vehicle, verb);
                return;
            }
        }
    }

    // "rammed a truck into the wall"; "a car packed with explosives was rammed into the wall"; "a truck plowed into the crowd"
    private void Ramming(int verb, int end)
    {
        if (!IsAttack(verb))
        {
            return;
        }

        ExclusivePhrase? vehicle = null;
        if (verb + 1 < end && text.Lower[verb + 1] is "into" or "through")
        {
            vehicle = VehicleBefore(verb);
        }
        else if (phrases.Heading(verb + 1, end, Group) is { } rammed && IsFollowedByInto(rammed.Tokens.End, end))
        {
            vehicle = rammed;
        }

        if (vehicle is { } found && !phrases.IsHedged(verb))
        {
            Add("ramming", found);
        }
    }

    private bool IsFollowedByInto(int first, int end)
    {
        for (int token = first; token < Math.Min(end, first + IntoReach); token++)
        {
            if (text.Lower[token] is "into" or "through")
            {
                return true;
            }

            if (text.Lower[token] is ";" or "and" or ",")
            {
                return false;
            }
        }

        return false;
    }

    private ExclusivePhrase? VehicleBefore(int verb)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[verb]].First, verb - IntoReach);
        for (int token = verb - 1; token >= first; token--)
        {
            if (phrases.At(token, Group) is { } found && text.Lower[token] is not "vehicle")
            {
                return found;
            }

            if (text.Lower[token] is "," or ";" or "and" or "who")
            {
                return null;
            }
        }

        return null;
    }

    // "a truck bombing"; any bomb on wheels may be called a car bomb.
    private void Bomb(int token)
    {
        if (token + 1 < text.Count && text.Lower[token + 1] is ['b', ..] && text.Lower[token + 1].StartsWith("bomb", StringComparison.Ordinal) && text.SentenceOf[token] == text.SentenceOf[token + 1]
            && Words.TryGetRow(text.Lower[token], out ImmutableArray<string> row) && row[0] is Group && row[1] is not ("car" or "vehicle") && !phrases.IsHedged(token))
        {
            Add("ramming", new(new(token, token + 1), row[1]));
        }
    }

    /// <summary>Whether the sentence tells of an attack and not of an accident.</summary>
    private bool IsAttack(int verb)
    {
        // A culprit may well drive a car into a garage.
        bool mayBeAny = text.Lower[verb] is "drove" or "driving";
        TokenRange around = Around(verb);
        for (int token = around.First; token < around.End; token++)
        {
            if ((!mayBeAny && CulpritNouns.IsCulprit(text.Lower[token])) || text.Lower[token].StartsWith("explosive", StringComparison.Ordinal) || text.Lemmas[token] is "bomb" or "crowd" or "pedestrian" or "shopper" or "attack")
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange Around(int verb)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[verb]];
        return new(Math.Max(sentence.First, verb - SentenceReach), Math.Min(sentence.End, verb + SentenceReach));
    }

    // "went to his truck, pulled out a rifle"
    private void Fetching(int verb, int end)
    {
        for (int token = verb + 1; token < Math.Min(end, verb + PhraseReach); token++)
        {
            if (text.Lower[token] is "to" && phrases.Heading(token + 1, end, Group) is { } vehicle)
            {
                if (GetsWeapon(vehicle.Tokens.End, end))
                {
                    Fetched(verb, vehicle);
                }

                return;
            }
        }
    }

    private bool GetsWeapon(int first, int end)
    {
        bool gets = false;
        for (int token = first; token < Math.Min(end, first + WeaponReach); token++)
        {
            gets |= Verbs.TryGet(text.Lower[token], out string? kind) && kind is "get";
            if (gets && IsWeapon(token))
            {
                return true;
            }
        }

        return false;
    }

    // "got a rifle from his truck"
    private void FetchedFrom(int verb, int end)
    {
        bool weapon = false;
        for (int token = verb + 1; token < Math.Min(end, verb + WeaponReach) && text.Lower[token] is not ("," or ";"); token++)
        {
            weapon |= IsWeapon(token);
            if (weapon && text.Lower[token] is "from" or "of" && phrases.Heading(token + 1, end, Group) is { } vehicle)
            {
                Fetched(verb, vehicle);
                return;
            }
        }
    }

    // Officers go to their cars for rifles too.
    private void Fetched(int verb, ExclusivePhrase vehicle)
    {
        if (!phrases.IsHedged(verb) && !CulpritNouns.IsOther(text, verb, countsVictims: true))
        {
            Add("fetching", vehicle);
        }
    }

    private bool IsWeapon(int token) => Words.TryGetRow(text.Lower[token], out ImmutableArray<string> row) && row[0] is "weapon";

    private void Fled(ExclusivePhrase phrase, int verb)
    {
        if (!phrases.IsHedged(verb) && !IsLaterStage(verb) && CulpritNouns.IsSubject(source, verb, Suspects))
        {
            Add("flight", phrase);
        }
    }

    // "fled on foot when the car crashed"
    private bool IsLaterStage(int verb)
    {
        TokenRange around = Around(verb);
        for (int token = around.First; token < around.End; token++)
        {
            if (LaterStages.Contains(text.Lower[token]))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string slot, ExclusivePhrase phrase) => ExclusiveTermClaims.AddOfStory(source, slot, phrase, into);
}
