using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Follows origins backward until they are literals or cannot be followed. One worklist; every method is asked once for each thing it leaves
/// behind, so the work grows with the facts and not with the ways through them.
/// </summary>
internal sealed partial class Resolution
{
    private const int MaxSteps = 50_000;
    private const int MaxNesting = 3;

    private readonly IFlowSource _source;
    private readonly int _nesting;
    private readonly Frame _top = new(null);
    private readonly Dictionary<ExitKey, Frame> _frames = [];
    private readonly Queue<(Frame Frame, Origin Origin, ParameterGuards? Guards)> _pending = new();
    private readonly HashSet<Origin> _found = [];
    private readonly List<Origin> _leaves = [];
    private int _steps;

    private Resolution(IFlowSource source, int nesting)
    {
        _source = source;
        _nesting = nesting;
    }

    /// <summary>
    /// The ends of all ways, in the order in which they are found; literals among them carry everything that happened on the way. The tests
    /// around <paramref name="place"/>, where all of them arrive, are heeded.
    /// </summary>
    public static IReadOnlyList<Origin> Of(IEnumerable<Origin> origins, IFlowSource source, SyntaxNode? place) => Of(origins, source, 0, place);

    /// <summary>As <see cref="Of(IEnumerable{Origin}, IFlowSource, SyntaxNode)"/>, when there is anything to follow inside one body.</summary>
    public static ImmutableArray<Origin> Within(ImmutableArray<Origin> origins, BodySource body)
    {
        foreach (var origin in origins)
        {
            if (body.MayFollow(origin))
            {
                return ImmutableArray.CreateRange(Of(origins, body, 0));
            }
        }

        return origins;
    }

    private static List<Origin> Of(IEnumerable<Origin> origins, IFlowSource source, int nesting, SyntaxNode? place = null)
    {
        var resolution = new Resolution(source, nesting);
        foreach (var origin in origins)
        {
            resolution.Push(resolution._top, origin, place);
        }

        while (resolution._pending.Count > 0 && resolution._steps++ < MaxSteps)
        {
            var (frame, origin, guards) = resolution._pending.Dequeue();
            resolution.Step(frame, origin, guards);
        }

        return resolution._leaves;
    }

    /// <param name="frame">Where the resolution stands.</param>
    /// <param name="origin">What to follow.</param>
    /// <param name="place">The write, call or sink that gets the value, if it is known.</param>
    private void Push(Frame frame, Origin origin, SyntaxNode? place = null)
    {
        var guards = place is not null && origin is { Root: OriginKind.Parameter, RootSymbol: IParameterSymbol parameter } ? _source.GuardsAt(ParameterGuards.Nearer(origin.Syntax, place), parameter) : null;
        if (frame.Enter(origin, guards))
        {
            _pending.Enqueue((frame, origin, guards));
        }
    }

    private void Push(Frame frame, OriginSet origins, AccessPath? path, Transport transport, SyntaxNode? place = null)
    {
        foreach (var origin in origins.Items)
        {
            if (path is null || (origin.IsLiteral && path.LastMember is null))
            {
                Push(frame, origin.Through(transport), place);
            }
            else if (!origin.IsLiteral && AccessPath.TryConcat(origin.Path, path, out var whole))
            {
                Push(frame, origin.With(origin.Transport | transport, whole), place);
            }
        }
    }

    private void Step(Frame frame, Origin origin, ParameterGuards? guards)
    {
        switch (origin.Root)
        {
            case OriginKind.Literal:
                Leaf(frame, origin);
                break;
            case OriginKind.Local:
                Push(frame, _source.Around(origin.Syntax)?.CapturedBy(origin.RootSymbol!) ?? OriginSet.Empty, origin.Path, origin.Transport);
                break;
            case OriginKind.Parameter:
                StepParameter(frame, origin, guards);
                break;
            case OriginKind.This when origin.Path is { Head.Member: { } member } && frame.Key is null:
                StepMember(origin, member, origin.Path.Rest);
                break;
            case OriginKind.Field or OriginKind.Property when frame.Key is null:
                StepMember(origin, origin.RootSymbol!, origin.Path);
                break;
            case OriginKind.Call:
                StepCall(frame, origin, ExitKind.Return, null);
                break;
            case OriginKind.CallArgument:
                StepCall(frame, origin, origin.RootSymbol is IParameterSymbol { RefKind: not RefKind.None } ? ExitKind.Argument : ExitKind.Changes, origin.RootSymbol as IParameterSymbol);
                break;
            case OriginKind.Creation when origin.Path is not null:
                StepCreation(frame, origin, origin.Path);
                break;
            default:
                Leaf(frame, origin);
                break;
        }
    }

    /// <summary>The end of a way: for the sink itself a result, for a method something that all who wait for it are told.</summary>
    private void Leaf(Frame frame, Origin origin, ParameterGuards? guards = null)
    {
        if (frame.Key is null)
        {
            // Nobody knows which object it is: then the member holds what its own type puts into every object.
            if (origin is { Root: not (OriginKind.Creation or OriginKind.This), Path.Head.Member: { } member } && _source.Sees(member))
            {
                StepMember(origin, member, origin.Path.Rest, onlyOwn: true);
            }
            else if (_found.Add(origin))
            {
                _leaves.Add(origin);
            }

            return;
        }

        frame.Terminals.Add((origin, guards));
        for (var i = 0; i < frame.Waiting.Count; i++)
        {
            Tell(frame, frame.Waiting[i], origin, guards);
        }
    }

    /// <summary>Puts what the caller passed in place of what the method calls its parameters.</summary>
    private void Tell(Frame frame, Waiter caller, Origin origin, ParameterGuards? guards)
    {
        if (caller.Call is { } told && guards?.Exclude(told) == true)
        {
            return;
        }

        var transport = origin.Transport | caller.Transport | Transport.Member;
        if (origin.Root == OriginKind.Parameter && SymbolEqualityComparer.Default.Equals(origin.RootSymbol!.ContainingSymbol.OriginalDefinition, frame.Key!.Method))
        {
            Push(caller.Frame, caller.Call?.ArgumentFor(((IParameterSymbol)origin.RootSymbol).Ordinal) ?? OriginSet.Empty, origin.Path, transport, caller.Call?.Syntax);
        }
        else if (origin.Root == OriginKind.This && caller.Call is { Receiver.IsEmpty: false } call)
        {
            Push(caller.Frame, call.Receiver, origin.Path, transport, call.Syntax);
        }
        else
        {
            Push(caller.Frame, origin.Through(transport));
        }
    }

    /// <summary>Asks a method what it leaves; the answer comes now, later, or both.</summary>
    private void Ask(ExitKey key, Waiter caller)
    {
        if (!_frames.TryGetValue(key, out var frame))
        {
            _frames[key] = frame = new Frame(key);
            Seed(frame, key);
        }

        if (frame.Wait(caller))
        {
            for (var i = 0; i < frame.Terminals.Count; i++)
            {
                Tell(frame, caller, frame.Terminals[i].Origin, frame.Terminals[i].Guards);
            }
        }
    }
}
