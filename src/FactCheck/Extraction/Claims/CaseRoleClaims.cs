using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on what a named person is in the case that a story is about: suspect, victim, witness or officer. Told by a noun ("the suspect, Ann Lee,", "Officer Lee",
/// "police identified the victim as Ann Lee", "Lee, who witnessed the crash") or by an event ("Lee was charged", "Lee was shot").
/// </summary>
internal static class CaseRoleClaims
{
    /// <summary>How sure a role is that follows from an event rather than from a noun.</summary>
    private const double EventConfidence = 0.8;

    public static void Add(ClaimSource source, List<Claim> into)
    {
        OfNouns(source, into);
        OfEvents(source, into);
    }

    private static void OfNouns(ClaimSource source, List<Claim> into)
    {
        var nouns = new CaseRoleNouns(source.Text);
        foreach (NameMention person in source.Article.Names)
        {
            if (person is { Kind: EntityKind.Person, Entity: >= 0, Form: NameForm.Name or NameForm.ShortName or NameForm.Description }
                && RoleOf(nouns, source.Text.TokensIn(person.Span), person.Form) is { Token: >= 0 } found)
            {
                Claim claim = source.Make(new(SubjectKind.Entity, person.Entity), Attributes.CaseRole, new(found.Role), source.Text.Spans[found.Token], person.Sentence);
                into.Add(found.IsNegated || found.IsAlleged
                    ? claim with
                    {
                        Polarity = found.IsNegated ? Polarity.Negative : Polarity.Positive,
                        Modality = found.IsAlleged ? Modality.Possible : Modality.Asserted,
                    }
                    : claim);
            }
        }
    }

    // "The suspect" that means somebody named before says it of itself.
    private static CaseRoleNoun RoleOf(CaseRoleNouns nouns, TokenRange tokens, NameForm form) =>
        tokens.Length == 0 ? CaseRoleNoun.None : form == NameForm.Description ? nouns.OfDescription(tokens) : nouns.Of(tokens);

    private static void OfEvents(ClaimSource source, List<Claim> into)
    {
        ImmutableArray<EventMention> events = source.Article.Events;
        foreach (EventMention told in events)
        {
            if (told.Modality == Modality.Planned)
            {
                continue;
            }

            foreach (EventParticipant participant in told.Participants)
            {
                if (participant.Entity >= 0 && source.Article.Entities[participant.Entity].Kind == EntityKind.Person && RoleIn(source.Text, told, participant) is { } role)
                {
                    Claim claim = source.Make(new(SubjectKind.Entity, participant.Entity), Attributes.CaseRole, new(role), told, told);
                    into.Add(claim with { Confidence = EventConfidence });
                }
            }
        }
    }

    private static string? RoleIn(AnalyzedText text, EventMention told, EventParticipant participant) => (told.Type, participant.Role) switch
    {
        ("charge" or "arrest" or "verdict" or "sentence" or "trial" or "extradition", "patient") => "suspect",
        ("plea", "agent") => "suspect",
        ("killing" or "shooting" or "stabbing" or "injury" or "kidnapping" or "robbery" or "beating" or "rape" or "attack", "patient") => "victim",
        ("killing" or "shooting" or "stabbing" or "kidnapping" or "robbery" or "beating" or "rape" or "attack", "agent") when IsAccused(text, told) => "suspect",
        _ => null,
    };

    // "is accused of shooting Berg", "allegedly shot Berg"; not "may attack" or "if he attacks".
    private static bool IsAccused(AnalyzedText text, EventMention told)
    {
        int trigger = text.TokenAt(told.Span.Start);
        int first = text.Sentences[told.Sentence].First;
        for (int token = trigger - 1; told.Modality == Modality.Possible && token >= first && trigger - token <= 6; token--)
        {
            if (text.Lemmas[token] is "accuse" or "charge" or "suspect" or "allege" or "allegedly" or "indict")
            {
                return true;
            }
        }

        return false;
    }
}
