using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>Applies the events of one graph to the states, follows its calls, and notes the sinks that an open way reaches.</summary>
internal sealed class PathTransfer : IPathTransfer
{
    private readonly PathSearch _search;
    private readonly MethodCode _code;
    private readonly ControlFlowGraph _graph;
    private readonly PathTrace _trace;
    private readonly ConditionReader _conditions;
    private readonly NeededGuard _needed;
    private readonly Dictionary<SyntaxNode, PathHit> _hits = [];
    private readonly Dictionary<SyntaxNode, PathHit> _products = [];
    private readonly ReturnedOutcome _outcome;
    private PathStates _success;
    private bool _isComplete = true;

    public PathTransfer(PathSearch search, MethodCode code, ControlFlowGraph graph, PathTrace trace)
    {
        _search = search;
        _code = code;
        _graph = graph;
        _trace = trace;
        var values = new AssignedValues(graph);
        _conditions = new ConditionReader(values, EventOf);
        _needed = new NeededGuard(values);
        _outcome = new ReturnedOutcome(values, search.Vocabulary);
    }

    public PathResult Result(PathStates exit) => new(exit, _success, _hits.Values.ToImmutableArray(), _products.Values.ToImmutableArray(), _isComplete);

    public PathStates Through(IOperation statement, PathStates states)
    {
        foreach (var operation in Evaluation.OrderOf(statement))
        {
            if (!MethodCode.CanMatter(operation))
            {
                continue;
            }

            if (_code.Events.TryGetValue(operation.Syntax, out var found))
            {
                states = Apply(found, operation.Syntax, states);
            }
            else if (operation is IInvocationOperation && _code.Calls.TryGetValue(operation.Syntax, out var call))
            {
                states = Call(call, states);
            }
        }

        return states;
    }

    public void Leave(IOperation? returned, PathStates states)
    {
        if (returned is null)
        {
            _success = _success.Union(states);
        }
        else if (!_outcome.IsFailure(returned))
        {
            _success = _success.Union(returned.Type?.SpecialType == SpecialType.System_Boolean ? Branch(returned, true, states) : Assume(returned, states));
        }
    }

    /// <summary>The ways on which what <paramref name="result"/> is made of did not fail.</summary>
    private PathStates Assume(IOperation result, PathStates states) =>
        _conditions.Read(result) is { IsNone: false } ? Branch(result, true, states) : states;

    public PathStates Branch(IOperation condition, bool outcome, PathStates states)
    {
        var asked = _conditions.Read(condition);
        var holds = asked.HoldsOn(outcome);
        return asked.Role switch
        {
            PathRole.Source => holds == false ? states.Map(static s => s & ~(PathState.Proven | PathState.Made)) : states,
            PathRole.Verification => holds == false ? states : Clear(states),
            PathRole.Requirement => holds == true ? Require(states) : Clear(states),
            PathRole.Demand => holds == true ? states.Map(static s => (s | PathState.Proven | PathState.Required) & ~PathState.Cleared) : states,
            PathRole.Evidence => Clear(states),
            _ => _needed.MayBeAsked(condition) ? states.Map(static s => (s & PathState.Required) != 0 ? Cleared(s) : s) : states,
        };
    }

    private PathStates Apply(PathEvent found, SyntaxNode site, PathStates states)
    {
        switch (found.Role)
        {
            case PathRole.Source:
                return states.Map(static s => s | PathState.Proven);
            case PathRole.Clearance:
                return Clear(states);
            case PathRole.Sink when states.HasOpenWay():
                _hits[site] = new PathHit(_code.Method, site, site);
                return Clear(states);
            case PathRole.Product when states.HasOpenWay():
                if (states.Any(static s => PathStates.IsOpen(s) && (s & PathState.Made) == 0))
                {
                    _products[site] = new PathHit(_code.Method, site, site);
                }

                return Make(states);
            default:
                return states;
        }
    }

    private PathStates Call(IInvocationOperation call, PathStates states)
    {
        var targets = _search.TargetsOf(_code.Method, call);
        var after = PathStates.None;
        foreach (var target in targets)
        {
            after = after.Union(Call(call.Syntax, target, states));
        }

        return targets.IsEmpty ? states : after;
    }

    private PathStates Call(SyntaxNode site, IMethodSymbol target, PathStates states)
    {
        if (_search.RolesOf(target) == PathRoles.None)
        {
            return states;
        }

        var result = _search.Through(target, states, _trace, _graph);
        var own = _search.Through(target, PathStates.Start, _trace, _graph);
        _isComplete &= result.IsComplete && own.IsComplete;
        Lift(result.Hits, own.Hits, SiteFor(target, site), _hits);
        Lift(result.Products, own.Products, SiteFor(target, site), _products);
        return result.Exit;
    }

    /// <summary>A local function is part of the method: what it does is reported where it stands.</summary>
    private static SyntaxNode? SiteFor(IMethodSymbol target, SyntaxNode site) => target.MethodKind == MethodKind.LocalFunction ? null : site;

    /// <summary>What a helper finds without its caller's source is the helper's; the rest comes together at the call.</summary>
    private void Lift(ImmutableArray<PathHit> found, ImmutableArray<PathHit> own, SyntaxNode? site, Dictionary<SyntaxNode, PathHit> into)
    {
        foreach (var hit in found)
        {
            var isOwn = false;
            foreach (var other in own)
            {
                isOwn |= other.Site == hit.Site;
            }

            if (isOwn)
            {
                into[hit.Site] = hit;
            }
            else
            {
                into[site ?? hit.Site] = hit with { Method = _code.Method, Site = site ?? hit.Site };
            }
        }
    }

    private PathEvent EventOf(IOperation operation)
    {
        if (!MethodCode.CanMatter(operation))
        {
            return default;
        }

        if (_code.Events.TryGetValue(operation.Syntax, out var found))
        {
            return found;
        }

        return operation is IInvocationOperation && _code.Calls.TryGetValue(operation.Syntax, out var call) ? EventOf(call) : default;
    }

    /// <summary>What a helper's result tells: whether its guard holds, or else whether its source did.</summary>
    private PathEvent EventOf(IInvocationOperation call)
    {
        var (roles, isOpen) = (PathRoles.None, false);
        foreach (var target in _search.TargetsOf(_code.Method, call))
        {
            roles |= _search.RolesOf(target);
            isOpen |= LetsThrough(target);
        }

        return (roles & PathRoles.Guard) != 0 && !isOpen ? new PathEvent(PathRole.Evidence)
            : (roles & PathRoles.Source) != 0 ? new PathEvent(PathRole.Source)
            : default;
    }

    /// <summary>Whether a helper with source and guard has a way to success that does not pass the guard.</summary>
    private bool LetsThrough(IMethodSymbol helper)
    {
        const PathRoles both = PathRoles.Source | PathRoles.Guard;
        return (_search.RolesOf(helper) & both) == both
            && _search.Through(helper, PathStates.Start, _trace, _graph) is { IsComplete: true } result
            && result.Success.Any(static s => PathStates.IsOpen(s) && (s & PathState.Required) == 0);
    }

    private static PathStates Clear(PathStates states) => states.Map(Cleared);

    private static PathState Cleared(PathState state) => (state | PathState.Cleared) & ~PathState.Required;

    private static PathStates Require(PathStates states) =>
        states.Map(static s => (s & PathState.Cleared) != 0 ? s : s | PathState.Required);

    /// <summary>A way inside the arm that prepares the guard makes something else (a ticket for the next step).</summary>
    private static PathStates Make(PathStates states) => states.Any(static s => (s & PathState.Cleared) != 0)
        ? states.Map(static s => PathStates.IsOpen(s) ? (s | PathState.Made) & ~PathState.Required : s)
        : states.Map(static s => PathStates.IsOpen(s) && (s & PathState.Required) == 0 ? s | PathState.Made : s);
}
